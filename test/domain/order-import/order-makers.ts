import type { Buyer } from '@/domain/records/buyer'
import type { OrderRow } from '@/domain/order-import/order-row'
import { buyerWrite, planImport, type ImportPlan } from '@/domain/order-import/plan-import'
import { togetherWith } from '@/domain/order-import/told-order'
import { whole } from './order-files'

type BuyerRecord = Buyer & { readonly id: string }

const START = Date.UTC(2026, 10, 1)
export const day = (number: number) => START + number * 86_400_000

export function orderRow(orderId: string, key: string, more: Partial<OrderRow> = {}): OrderRow {
  return {
    ...{ orderId, status: 'shipped', paidAt: day(1), amountFen: 10_000, products: [], isGift: false, display: '王**' },
    identity: { strength: 'phone', key },
    ...more,
  }
}

/** A phone's buyers, as the fold keeps them: orders merge by key. */
export class BuyerShelf {
  readonly buyers = new Map<string, BuyerRecord>()
  readonly links = new Map<string, { readonly from: string; readonly to: string; readonly source: 'file' }>()
  readonly takenBack = new Set<string>()

  plan(orders: readonly OrderRow[], runId: string): ImportPlan {
    const rules = { takenBack: this.takenBack, boundaries: [] }
    return whole(planImport(orders, { runId, at: 0 }, { buyers: this.buyers, rules }))
  }

  bring(orders: readonly OrderRow[], runId: string): ImportPlan {
    const plan = this.plan(orders, runId)
    for (const group of plan.buyers) this.write(group.key, buyerWrite(group, runId).fields as unknown as Buyer)
    for (const { id, fields } of plan.links) {
      this.links.set(id, fields as unknown as { from: string; to: string; source: 'file' })
    }
    return plan
  }

  private write(id: string, { orders = {}, ...fields }: Buyer): void {
    const own = this.buyers.get(id)
    const merged = { ...own?.orders }
    for (const [orderId, order] of Object.entries(orders ?? {})) merged[orderId] = togetherWith(merged[orderId], order)
    this.buyers.set(id, { ...own, ...fields, id, orders: merged })
  }
}
