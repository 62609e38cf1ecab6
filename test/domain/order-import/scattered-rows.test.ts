import fc from 'fast-check'
import type { OrderRow } from '@/domain/order-import/order-row'
import { ordersOf } from './order-files'

const WITH_PRODUCTS = '订单编号,订单状态,支付时间,商品名称,商品数量,商品实付金额,收货人,收货手机号'
const WITHOUT_PRODUCTS = '订单编号,订单状态,支付时间,实付金额,收货人,收货手机号'

/** Of each order, what its rows cost in 元; no two rows of an order are alike. */
const anyOrders = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 6,
})

const rowsOf = (orders: readonly (readonly number[])[], hasProducts: boolean): readonly string[] =>
  orders.flatMap((prices, order) =>
    prices.map((yuan) => {
      const sold = hasProducts ? `毛衣${yuan},1,${yuan}` : String(yuan)
      return `S0000${order},已发货,2026-11-19 11:07,${sold},王小明,1380013800${order}`
    }),
  )

const read = (rows: readonly string[], hasProducts: boolean) =>
  ordersOf([hasProducts ? WITH_PRODUCTS : WITHOUT_PRODUCTS, ...rows].join('\n'))

/** What came of the rows, whatever their order was. */
const come = (orders: readonly OrderRow[]) =>
  orders
    .map(({ orderId, amountFen, products }) => [orderId, amountFen, products.map(({ name }) => name).sort()] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1))

const expected = (orders: readonly (readonly number[])[], hasProducts: boolean) =>
  orders.map((prices, order) => [
    `S0000${order}`,
    prices.reduce((sum, yuan) => sum + yuan * 100, 0),
    hasProducts ? prices.map((yuan) => `毛衣${yuan}`).sort() : [],
  ])

describe.each([
  ['with a product in each row', true],
  ['without products', false],
])('an order of several rows, %s', (_name, hasProducts) => {
  it('is the same order however far apart its rows stand', () => {
    const shuffled = anyOrders.chain((orders) =>
      fc
        .shuffledSubarray([...rowsOf(orders, hasProducts)], { minLength: orders.flat().length })
        .map((rows) => ({ orders, rows })),
    )
    fc.assert(
      fc.property(shuffled, ({ orders, rows }) => {
        expect(come(read(rows, hasProducts))).toEqual(expected(orders, hasProducts))
      }),
    )
  })

  it('is counted once when the file comes to all of it again further down', () => {
    fc.assert(
      fc.property(anyOrders, (orders) => {
        const rows = rowsOf(orders, hasProducts)
        expect(come(read([...rows, ...rows], hasProducts))).toEqual(expected(orders, hasProducts))
      }),
    )
  })
})
