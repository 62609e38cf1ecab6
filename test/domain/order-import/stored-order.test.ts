import type { OrderRow } from '@/domain/order-import/order-row'
import { storedOrderOf } from '@/domain/order-import/stored-order'
import type { Value } from '@/domain/records/fields'
import { findFieldsProblem } from '@/protocol/change-schema'

const row: OrderRow = {
  orderId: '3700000000118',
  paidAt: 1_763_521_620_000,
  status: 'shipped',
  amountFen: 128_000,
  refundFen: 0,
  refundReason: '尺码不合',
  products: [
    { name: '羊绒开衫 燕麦色', quantity: 1, amountFen: 128_000 },
    { name: '围巾', quantity: 2 },
  ],
  liveId: 'live1',
  accountName: '麦色',
  isGift: true,
  identity: { strength: 'phone', key: 'Akey' },
  display: '王**',
}

describe('what is kept of an order', () => {
  it('is what the row says of the order, and nothing of who bought', () => {
    expect(storedOrderOf(row, 'nov')).toEqual({
      ...{ status: 30, runs: ['nov'], paidAt: row.paidAt, amountFen: 128_000, refundFen: 0, refundReason: '尺码不合' },
      ...{
        products: [
          ['羊绒开衫 燕麦色', 1, 128_000],
          ['围巾', 2],
        ],
        liveId: 'live1',
        account: '麦色',
        gift: 1,
      },
    })
  })

  it('leaves out what the row does not know', () => {
    const bare = { orderId: '1', status: 'unpaid', amountFen: 1, products: [], isGift: false } as const
    const stored = storedOrderOf({ ...bare, identity: row.identity, display: '' }, 'nov')
    expect(stored).toEqual({ status: 10, runs: ['nov'], amountFen: 1 })
  })

  it('passes the edge', () => {
    const orders = { [row.orderId]: storedOrderOf(row, 'nov') } as unknown as Value
    expect(findFieldsProblem('buyer', { orders })).toBeUndefined()
  })
})
