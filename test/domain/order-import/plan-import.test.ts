import { BuyerShelf, day, orderRow } from './order-makers'

const FILE = [
  orderRow('A1', 'anna', { paidAt: day(3) }),
  orderRow('A2', 'anna', { paidAt: day(9) }),
  orderRow('B1', 'ben', { paidAt: day(4), identity: { strength: 'masked', key: 'ben' } }),
]

describe('what an import would do', () => {
  it('is counted before anything is written', () => {
    const shelf = new BuyerShelf()
    const plan = shelf.plan(FILE, 'run1')
    expect(plan).toMatchObject({ orderCount: 3, buyerCount: 2, weakCount: 1, newFirstOrders: 2, knownFirstOrders: 0 })
    expect(plan.buyers.map(({ key }) => key)).toEqual(['anna', 'ben'])
    expect(shelf.buyers.size).toBe(0)
  })

  it('is nothing for a file that was brought in before, whatever the order of its rows', () => {
    const shelf = new BuyerShelf()
    shelf.bring(FILE, 'run1')
    expect(shelf.plan([...FILE].reverse(), 'run2')).toMatchObject({ isRepeated: true, newFirstOrders: 0 })
  })

  it('is something for a file that tells one more order, or a later state of one', () => {
    const shelf = new BuyerShelf()
    shelf.bring(FILE, 'run1')
    expect(shelf.plan([...FILE, orderRow('C1', 'carl')], 'run2').isRepeated).toBe(false)
    expect(shelf.plan([orderRow('A1', 'anna', { refundFen: 500 })], 'run2').isRepeated).toBe(false)
    expect(shelf.plan([orderRow('A1', 'anna', { status: 'done' })], 'run2').isRepeated).toBe(false)
  })

  it('is something again once the import that told of it was taken back', () => {
    const shelf = new BuyerShelf()
    shelf.bring(FILE, 'run1')
    shelf.takenBack.add('run1')
    expect(shelf.plan(FILE, 'run2')).toMatchObject({ isRepeated: false, newFirstOrders: 2 })
  })

  it('is vouched for by both of two files that overlap, so that taking back one leaves the other’s', () => {
    const shelf = new BuyerShelf()
    shelf.bring(FILE.slice(0, 2), 'run1')
    shelf.bring(FILE.slice(1), 'run2')
    shelf.takenBack.add('run1')
    expect(shelf.plan([FILE[1] ?? orderRow('', '')], 'run3')).toMatchObject({ isRepeated: true })
    expect(shelf.plan([FILE[0] ?? orderRow('', '')], 'run3')).toMatchObject({ isRepeated: false })
  })

  it('tells first orders that were known from those that turn out to be earlier', () => {
    const shelf = new BuyerShelf()
    shelf.bring(FILE, 'run1')
    const plan = shelf.plan([orderRow('A1', 'anna', { paidAt: day(3), refundFen: 1 }), orderRow('B0', 'ben')], 'run2')
    expect(plan).toMatchObject({ newFirstOrders: 0, knownFirstOrders: 1, movedFirstOrders: 1 })
  })

  it('knows nobody new in cancel-and-reorder, and none in a gift', () => {
    const shelf = new BuyerShelf()
    shelf.bring([orderRow('A1', 'anna', { paidAt: day(1) })], 'run1')
    const again = [
      orderRow('A2', 'anna', { status: 'cancelled', paidAt: day(2) }),
      orderRow('A3', 'anna', { paidAt: day(2) }),
      orderRow('G1', 'gifted', { isGift: true }),
      orderRow('X1', 'xena', { status: 'cancelled' }),
    ]
    expect(shelf.plan(again, 'run2')).toMatchObject({ newFirstOrders: 0, movedFirstOrders: 0 })
  })
})

describe('two marks of one person', () => {
  const openid = (order: string) =>
    orderRow(order, 'open', { identity: { strength: 'openid', key: 'open', also: ['phone'] } })

  it('are joined where a row has both, and nobody is new who bought under the other', () => {
    const shelf = new BuyerShelf()
    shelf.bring([orderRow('P1', 'phone', { paidAt: day(1) })], 'run1')
    const plan = shelf.bring([{ ...openid('O1'), paidAt: day(5) }], 'run2')
    expect(plan.newFirstOrders).toBe(0)
    expect([...shelf.links.values()]).toEqual([{ from: 'phone', to: 'open', source: 'file', at: 0 }])
  })

  const weak = (order: string) => orderRow(order, 'weak', { identity: { strength: 'masked', key: 'weak' } })

  it.each([
    ['the whole number comes later', [weak('S1')], [orderRow('S1', 'strong')]],
    ['the masked number comes later', [orderRow('S1', 'strong'), orderRow('S2', 'strong')], [weak('S1')]],
  ])('are joined where one order was exported with each, though %s', (_when, first, second) => {
    const shelf = new BuyerShelf()
    shelf.bring(first, 'run1')
    shelf.bring(second, 'run2')
    expect([...shelf.links.values()]).toMatchObject([{ from: 'weak', to: 'strong' }])
  })

  it('stay two where the masked one has another order: it may be several people', () => {
    const shelf = new BuyerShelf()
    shelf.bring([weak('S1'), weak('T9')], 'run1')
    shelf.bring([orderRow('S1', 'strong')], 'run2')
    expect(shelf.links.size).toBe(0)
  })
})
