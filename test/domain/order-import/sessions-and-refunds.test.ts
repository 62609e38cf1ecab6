import { fileRefunds } from '@/domain/order-import/file-refunds'
import { knownOrders } from '@/domain/order-import/known-orders'
import type { OrderRow } from '@/domain/order-import/order-row'
import { sessionsOfOrders } from '@/domain/order-import/session-of-order'
import type { RecordOf } from '@/domain/records/record'
import { whole } from './order-files'
import { BuyerShelf, orderRow } from './order-makers'

const HOUR = 3_600_000
const EVENING = Date.UTC(2026, 10, 20, 12)
const session = (id: string, more: Partial<RecordOf<'session'>> = {}): RecordOf<'session'> => ({
  ...{ id, accountId: 'main', anchorIds: [], startAt: EVENING, durationMinutes: 180 },
  ...more,
})
const accountNames = new Map([
  ['main', '禾序女装'],
  ['knits', '禾序针织'],
])
const at = (hours: number, more: Partial<OrderRow> = {}) => {
  const id = `${hours}${more.liveId ?? ''}${more.accountName ?? ''}`
  return orderRow(id, 'anna', { paidAt: EVENING + hours * HOUR, accountName: '禾序女装', ...more })
}

function placed(orders: readonly OrderRow[], sessions: readonly RecordOf<'session'>[]) {
  const known = whole(knownOrders(orders, { buyers: [], takenBack: new Set(), isOlder: false }))
  const found = whole(sessionsOfOrders(known, { sessions, accountNames }))
  return orders.map(({ orderId }) => found.get(orderId))
}

describe('the session of an order', () => {
  const sessions = [session('friday'), session('knits', { accountId: 'knits' })]

  it('is the one of its account that was running when it was paid, or had ended less than half an hour before', () => {
    expect(placed([at(0), at(2.9), at(3.4), at(3.5), at(-0.01)], sessions)).toEqual([
      ...['friday', 'friday', 'friday', undefined, undefined],
    ])
    expect(placed([at(1, { accountName: '禾序针织' }), at(1, { accountName: '别家' })], sessions)).toEqual([
      'knits',
      undefined,
    ])
  })

  it('is looked for within four hours where nobody knows how long the show was', () => {
    const unknown = [session('friday', { durationMinutes: null })]
    expect(placed([at(4.4), at(4.5)], unknown)).toEqual(['friday', undefined])
  })

  it('is that of its live id, whenever it was paid', () => {
    const live = (hours: number) => at(hours, { liveId: 'live-1' })
    expect(placed([live(1), live(2), live(20)], sessions)).toEqual(['friday', 'friday', 'friday'])
  })
})

describe('what a file says of refunds', () => {
  const sessions = [session('friday'), session('later', { startAt: EVENING + 24 * HOUR })]
  const readings = (file: readonly OrderRow[], shelf = new BuyerShelf(), isOlder = false) => {
    const { takenBack } = shelf
    const known = whole(knownOrders(file, { buyers: shelf.buyers.values(), takenBack, isOlder }))
    const sessionOf = whole(sessionsOfOrders(known, { sessions, accountNames }))
    const written = whole(fileRefunds(known, { sessionOf, inFile: file, asOf: '2026-11-22' }))
    return Object.fromEntries(written.map(({ id, fields }) => [id, fields.refundFen]))
  }

  it('is summed by session, nothing included, with what was paid and called off in full', () => {
    const file = [at(1, { refundFen: 300 }), at(2, { status: 'cancelled' }), at(2.5), at(25)]
    expect(readings(file)).toEqual({ 'friday.2026-11-22': 10_300, 'later.2026-11-22': 0 })
  })

  it('is the same whether a session’s orders come in one file or in parts', () => {
    const shelf = new BuyerShelf()
    shelf.bring([at(1, { refundFen: 300 })], 'run1')
    expect(readings([at(2, { refundFen: 500 })], shelf)).toEqual({ 'friday.2026-11-22': 800 })
  })

  it('is the file’s own alone where the phone knows later days', () => {
    const shelf = new BuyerShelf()
    shelf.bring([at(2, { refundFen: 9_000 })], 'run1')
    expect(readings([at(2, { refundFen: 500 })], shelf, true)).toEqual({ 'friday.2026-11-22': 500 })
  })
})
