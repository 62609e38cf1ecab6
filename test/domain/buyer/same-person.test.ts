import { dayNumber } from '@/domain/calendar/day-arithmetic'
import { BuyerBook } from '@/domain/buyer/buyer-book'
import { ordersKnownUntil } from '@/domain/buyer/known-until'
import { orderTail, rowsByTail, samePersonCandidates } from '@/domain/buyer/same-person'
import { typedBuyer, typedOrderProblems } from '@/domain/buyer/typed-order'
import { findFieldsProblem } from '@/protocol/change-schema'
import type { Fields } from '@/domain/records/fields'
import { rowOn } from './build-buyer'

describe('perhaps the same person', () => {
  const own = rowOn('2026-11-07', { id: 'own', orderId: '7302273', isWeak: true })

  it('is whoever has the same order, before whoever has the same name and bought not far apart', () => {
    const typed = rowOn('2026-11-08', { id: 'typed', orderId: '7302273', name: '赵姐' })
    const near = rowOn('2026-11-20', { id: 'near', orderId: '604' })
    const far = rowOn('2026-01-20', { id: 'far', orderId: '605' })
    const other = rowOn('2026-11-07', { id: 'other', orderId: '606', name: '李**' })
    const found = samePersonCandidates(own, [own, near, far, other, typed])
    expect(found.map(({ id }) => id)).toEqual(['typed', 'near'])
  })

  it('is nobody of the same name where both were recognised well', () => {
    const known = { ...own, isWeak: undefined }
    expect(samePersonCandidates(known, [rowOn('2026-11-08', { id: 'b', orderId: '9' })])).toEqual([])
  })

  it('is found by the last figures of the order', () => {
    expect(orderTail('7302273')).toBe('273')
    expect(rowsByTail('273', [own]).map(({ id }) => id)).toEqual(['own'])
    expect(rowsByTail('73', [own])).toEqual([])
  })
})

describe('a first order that is typed in', () => {
  const typed = { name: '王小明', orderId: ' 7302118 ', day: '2026-11-20' }

  it('keeps the family name alone, and passes the edge', () => {
    const fields = typedBuyer(typed)
    expect(fields.displayName).toBe('王**')
    expect(fields.orders).toMatchObject({ '7302118': { runs: ['manual'], status: 20 } })
    expect(findFieldsProblem('buyer', fields as unknown as Fields)).toBeUndefined()
  })

  it.each([
    [{ ...typed, name: ' ' }, ['name']],
    [{ ...typed, name: '**' }, ['name']],
    [{ ...typed, orderId: '7302 118' }, ['order']],
    [{ ...typed, name: '138', orderId: '' }, ['name', 'order']],
    [typed, []],
  ])('says what is missing: %j', (form, problems) => {
    expect(typedOrderProblems(form)).toEqual(problems)
  })
})

describe('how far the orders tell', () => {
  const today = dayNumber('2026-11-22')
  const book = new BuyerBook([{ rows: [rowOn('2026-11-07')], links: [] }])
  const run = (asOf: string, deletedAt?: number) => ({
    ...{ fileName: 'a', rowCount: 1, orderCount: 1, buyerCount: 1, unreadCount: 0, at: 0, asOf },
    ...(deletedAt !== undefined && { deletedAt }),
  })

  it('is what the newest standing import says, never after today', () => {
    expect(ordersKnownUntil([run('2026-11-10'), run('2026-11-21', 5)], book, today)).toBe(dayNumber('2026-11-10'))
    expect(ordersKnownUntil([run('2026-12-24')], book, today)).toBe(today)
  })

  it('is the newest purchase where nothing was imported', () => {
    expect(ordersKnownUntil([], book, today)).toBe(dayNumber('2026-11-07'))
    expect(ordersKnownUntil([], new BuyerBook([]), today)).toBeUndefined()
  })
})
