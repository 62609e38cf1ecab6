import { latestFirst } from '@/domain/buyer/buyer-book'
import { buyerRowOf, type BuyerRow } from '@/domain/buyer/buyer-row'
import type { OrderRules } from '@/domain/buyer/counting-order'
import { refundMonths } from '@/domain/buyer/refund-tally'
import type { RecordOf } from '@/domain/records/record'
import type { SummaryPart } from './part-text'

type Buyers = ReadonlyMap<string, RecordOf<'buyer'>>
type Touch = RecordOf<'touch'>

/** The records of one stream that a part is made from. */
export interface ShardRecords {
  readonly buyers: Buyers
  readonly touches: ReadonlyMap<string, Touch>
  readonly aliases: ReadonlyMap<string, RecordOf<'buyerAlias'>>
}

interface Made {
  readonly buyer: RecordOf<'buyer'>
  readonly touches: readonly Touch[]
  readonly row: BuyerRow | undefined
}

const NO_TOUCHES: readonly Touch[] = []

/** Keeps the part of one stream up to its records: only who changed is worked out anew. */
export class ShardSummary {
  private made = new Map<string, Made>()
  private from: ShardRecords | undefined
  private rules: OrderRules | undefined
  private part: SummaryPart | undefined

  /** The same part as long as neither records nor rules changed. */
  of(records: ShardRecords, rules: OrderRules): SummaryPart {
    const { from, part } = this
    const isSame =
      from?.buyers === records.buyers && from.touches === records.touches && from.aliases === records.aliases
    if (part && isSame && this.rules === rules) return part
    if (this.rules !== rules) this.made = new Map()
    const rows = this.rowsOf(records, rules)
    const links = linksOf(records)
    const isSameBuyers = part && this.rules === rules && from?.buyers === records.buyers
    const refunds = isSameBuyers ? part.refunds : refundMonths(ordersOf(records.buyers), rules)
    this.from = records
    this.rules = rules
    this.part = { rows, links, refunds }
    return this.part
  }

  private rowsOf({ buyers, touches }: ShardRecords, rules: OrderRules): readonly BuyerRow[] {
    const byBuyer = touchesByBuyer(touches)
    const made = new Map<string, Made>()
    const rows: BuyerRow[] = []
    for (const buyer of buyers.values()) {
      const own = byBuyer.get(buyer.id) ?? NO_TOUCHES
      const known = this.made.get(buyer.id)
      const isSame = known?.buyer === buyer && isSameList(known.touches, own)
      const one = isSame ? known : { buyer, touches: own, row: buyerRowOf(buyer, own, rules) }
      made.set(buyer.id, one)
      if (one.row) rows.push(one.row)
    }
    this.made = made
    return rows.sort(latestFirst)
  }
}

function linksOf({ aliases }: ShardRecords): SummaryPart['links'] {
  return [...aliases.values()].map(({ from, to, source }) => ({ from, to, source }))
}

function* ordersOf(buyers: Buyers): Generator<RecordOf<'buyer'>['orders']> {
  for (const { orders } of buyers.values()) yield orders
}

function touchesByBuyer(touches: ReadonlyMap<string, Touch>): ReadonlyMap<string, readonly Touch[]> {
  const byBuyer = new Map<string, Touch[]>()
  for (const touch of touches.values()) {
    const own = byBuyer.get(touch.buyerId)
    if (own) own.push(touch)
    else byBuyer.set(touch.buyerId, [touch])
  }
  return byBuyer
}

function isSameList<T>(left: readonly T[], right: readonly T[]): boolean {
  return left.length === right.length && left.every((item, place) => item === right[place])
}
