import { businessDayNumberOf } from '../calendar/business-day'
import { dayFromNumber } from '../calendar/day-arithmetic'
import { instantOf } from '../calendar/instant'
import type { Buyer, StoredOrder, TouchStep } from '../records/buyer'
import type { RecordOf } from '../records/record'
import type { SampleOptions } from './sample-calendar'
import { SAMPLE_GOODS, type SampleGoods } from './sample-goods'
import { seededRandom, type Random01 } from './seeded-random'

export interface SampleBuyer {
  readonly buyer: RecordOf<'buyer'>
  readonly touches: readonly RecordOf<'touch'>[]
}

const COUNT = 160
const DAYS = 180
const SEED = 20_261_122
/** Of those who bought long enough ago, roughly how many were contacted, added, and came back. */
const CONTACTED = 0.65
const ADDED = 0.7
const RETURNED = 0.3
const REFUNDED = 0.12
const NOBODY = 'sample'

/** An order `ago` days before today, of one product; `refund`: the share of it that went back. */
interface Bought {
  readonly ago: number
  readonly good: number
  readonly tail: number
  readonly refund?: number
}

/** The people of the design, as they are found on the day of `now`. */
const FIXED: readonly (Pick<Buyer, 'trustSource' | 'watchedSessions' | 'note'> & {
  readonly name: number
  readonly bought: readonly Bought[]
  readonly steps: Readonly<Partial<Record<TouchStep, number>>>
})[] = [
  { name: 0, trustSource: 'recommendation', bought: [{ ago: 3, good: 0, tail: 118 }], steps: {} },
  { name: 1, trustSource: 'shortVideo', bought: [{ ago: 3, good: 1, tail: 406 }], steps: {} },
  { name: 2, trustSource: 'longStay', bought: [{ ago: 8, good: 2, tail: 951 }], steps: { contacted: 5 } },
  {
    name: 3,
    trustSource: 'watched',
    watchedSessions: 3,
    note: '',
    bought: [
      { ago: 15, good: 3, tail: 273 },
      { ago: 9, good: 5, tail: 517, refund: 1 },
      { ago: 4, good: 4, tail: 882 },
    ],
    steps: { contacted: 14, addedContact: 12 },
  },
  { name: 4, bought: [{ ago: 1, good: 4, tail: 640 }], steps: {} },
]

/** Buyers of the sample team, the same on every phone but for the day. All live in one stream. */
export function sampleBuyers({ now, language = 'zh-CN' }: SampleOptions): readonly SampleBuyer[] {
  const today = businessDayNumberOf(now, [])
  const goods = SAMPLE_GOODS[language]
  const fixed = FIXED.map((one, place) => {
    const { name, bought, steps, note, ...said } = one
    const fields = { ...said, ...(note !== undefined && { note: goods.note }) }
    return sampleBuyer({ place, name, bought, steps, fields, today, goods })
  })
  const random = seededRandom(SEED)
  const others = Array.from({ length: COUNT }, (_, place) => {
    return sampleBuyer({ place: FIXED.length + place, today, goods, ...drawn(random, goods), fields: {} })
  })
  return [...fixed, ...others]
}

interface Drawn {
  readonly name: number
  readonly bought: readonly Bought[]
  readonly steps: Readonly<Partial<Record<TouchStep, number>>>
}

function drawn(random: Random01, { names, products }: SampleGoods): Drawn {
  const ago = 1 + Math.floor(random() * DAYS)
  const any = (count: number) => Math.floor(random() * count)
  const order = (at: number): Bought => {
    const bought = { ago: at, good: any(products.length), tail: 100 + any(900) }
    return random() < REFUNDED ? { ...bought, refund: 1 } : bought
  }
  // Most come back soon or not at all.
  const again = ago - Math.ceil(random() ** 2 * 150)
  const orders = random() < RETURNED && again > 0 ? [order(ago), order(again)] : [order(ago)]
  const isContacted = random() < CONTACTED
  const isAdded = isContacted && random() < ADDED
  const steps = {
    ...(isContacted && { contacted: Math.max(0, ago - 1) }),
    ...(isAdded && { addedContact: Math.max(0, ago - 3) }),
    ...(isAdded && ago > 7 && { revisited: ago - (ago > 15 ? 15 : 7) }),
  }
  return { name: any(names.length), bought: orders, steps }
}

interface SampleParts extends Drawn {
  readonly place: number
  readonly today: number
  readonly goods: SampleGoods
  readonly fields: Partial<Buyer>
}

function sampleBuyer({ place, name, bought, steps, fields, today, goods }: SampleParts): SampleBuyer {
  const id = `sample-buyer-${place}`
  const at = (ago: number, minute: number) => instantOf(dayFromNumber(today - ago), minute)
  const orders: Record<string, StoredOrder> = {}
  for (const { ago, good, tail, refund } of bought) {
    const [product = '', yuan = 0, reason = ''] = goods.products[good] ?? []
    const told = refund === undefined ? {} : { refundFen: yuan * 100 * refund, refundReason: reason }
    const minute = 20 * 60 + (tail % 120)
    orders[`7302${1000 + place}${tail}`] = {
      ...{ status: 100, runs: ['sample'], paidAt: at(ago, minute), amountFen: yuan * 100, products: [[product, 1]] },
      ...told,
    }
  }
  const displayName = `${goods.names[name] ?? ''}**`
  const touches = (Object.keys(steps) as TouchStep[]).map((step): RecordOf<'touch'> => {
    return { id: `${id}~${step}`, buyerId: id, step, at: at(steps[step] ?? 0, 10 * 60), by: NOBODY }
  })
  return { buyer: { id, displayName, strength: 'phone', orders, ...fields }, touches }
}
