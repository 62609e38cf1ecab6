import fc from 'fast-check'
import { dayNumber } from '@/domain/calendar/day-arithmetic'
import { purchasesOf, repurchaseOf } from '@/domain/buyer/purchases'
import type { StoredOrder } from '@/domain/records/buyer'
import type { Value } from '@/domain/records/fields'
import { mergeEntries } from '@/protocol/fold/merge-entries'
import { mergeOf } from '@/protocol/fold/merge-of'
import { cdnowPurchases } from '../../data/cdnow'
import { orderOn, RULES } from './build-buyer'

type Orders = Readonly<Record<string, StoredOrder>>

const firstOf = (orders: Orders, rules = RULES) => purchasesOf(orders, rules)[0]?.orderId
const isRepurchased = (orders: Orders) => repurchaseOf(purchasesOf(orders, RULES)) !== undefined
const takenBack = (...runs: string[]) => ({ ...RULES, takenBack: new Set(runs) })

const merge = mergeOf('buyer', 'orders')
const imported = (files: readonly Orders[]): Orders =>
  files.reduce<Orders>((known, file) => {
    const members = typeof merge === 'object' ? merge.members : {}
    return mergeEntries(known as unknown as Value, file as unknown as Value, members) as unknown as Orders
  }, {})

describe('the first order', () => {
  it('is the earliest paid one, and moves to October when October is imported after November', () => {
    const november = { b: orderOn('2026-11-02', { runs: ['nov'] }) }
    const october = { a: orderOn('2026-10-20', { runs: ['oct'] }) }
    expect(firstOf(imported([november]))).toBe('b')
    expect(firstOf(imported([november, october]))).toBe('a')
    expect(firstOf(imported([november, october]), takenBack('oct'))).toBe('b')
  })

  it.each([
    ['unpaid', { status: 10, paidAt: undefined }],
    ['cancelled', { status: 250 }],
    ['cancelled by the buyer', { status: 190 }],
    ['a gift', { gift: 1 }],
  ])('is not one that is %s', (_name, overrides) => {
    expect(firstOf({ a: orderOn('2026-11-01', overrides), b: orderOn('2026-11-03') })).toBe('b')
  })

  it('is the reordered one where the first was cancelled: one new customer, no 复购', () => {
    const orders = { a: orderOn('2026-11-01', { status: 250 }), b: orderOn('2026-11-02') }
    expect(firstOf(orders)).toBe('b')
    expect(isRepurchased(orders)).toBe(false)
  })

  it('stays one when it is refunded', () => {
    expect(firstOf({ a: orderOn('2026-11-01', { refundFen: 29_900 }), b: orderOn('2026-11-03') })).toBe('a')
  })

  it('counts while one of the files that told of it remains', () => {
    const orders = { a: orderOn('2026-11-01', { runs: ['again', 'nov'] }) }
    expect(firstOf(orders, takenBack('nov'))).toBe('a')
    expect(firstOf(orders, takenBack('again', 'nov'))).toBeUndefined()
  })

  it('does not depend on the order of files, nor on repeats', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((date) => `2026-11-${date}`)
    const order = fc
      .record({ day, status: fc.constantFrom(10, 20, 100, 250), refundFen: fc.constantFrom(0, 29_900) })
      .map((one) => orderOn(one.day, { status: one.status, refundFen: one.refundFen }))
    const file = fc.dictionary(fc.constantFrom('a', 'b', 'c'), order, { noNullPrototype: true })
    const files = fc.array(file, { minLength: 1, maxLength: 4 })
    const twiceInAnyOrder = files.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
    )
    fc.assert(
      fc.property(twiceInAnyOrder, ([inOrder, anyhow]) => {
        expect(purchasesOf(imported(anyhow), RULES)).toEqual(purchasesOf(imported(inOrder), RULES))
      }),
    )
  })
})

describe('复购', () => {
  it('is a purchase on a later business day', () => {
    expect(isRepurchased({ a: orderOn('2026-11-07'), b: orderOn('2026-11-18') })).toBe(true)
    expect(isRepurchased({ a: orderOn('2026-11-07 20:10'), b: orderOn('2026-11-07 23:50') })).toBe(false)
  })

  it('is not a second order of the same show after midnight', () => {
    expect(isRepurchased({ a: orderOn('2026-11-07 23:50'), b: orderOn('2026-11-08 00:20') })).toBe(false)
  })

  it('is not an order that was given back whole, but one that was given back in part', () => {
    const first = orderOn('2026-11-07')
    expect(isRepurchased({ a: first, b: orderOn('2026-11-13', { refundFen: 29_900 }) })).toBe(false)
    expect(isRepurchased({ a: first, b: orderOn('2026-11-13', { refundFen: 10_000 }) })).toBe(true)
  })
})

describe('CDNOW, brought in month by month in any order', () => {
  const people = new Map<string, Map<number, Orders>>()
  cdnowPurchases().forEach(({ customer, day, cents }, place) => {
    const paidAt = day * 86_400_000 + 4 * 3_600_000
    const month = Math.floor(day / 30)
    const months = people.get(customer) ?? new Map<number, Orders>()
    people.set(customer, months)
    const order = { status: 100, runs: [`m${month}`], paidAt, amountFen: cents }
    months.set(month, { ...months.get(month), [`o${place}`]: order })
  })
  const backwards = [...people.values()].map((months) => {
    const files = [...months.values()].reverse()
    return purchasesOf(imported([...files, ...files.slice(0, 1)]), RULES)
  })

  it('has its 2,357 first orders, the last on 1997-03-25', () => {
    const days = backwards.map(([first]) => first?.day ?? 0)
    expect(days).toHaveLength(2_357)
    expect(Math.min(...days)).toBe(dayNumber('1997-01-01'))
    expect(Math.max(...days)).toBe(dayNumber('1997-03-25'))
  })

  it('has its 1,139 buyers with a later purchase day', () => {
    expect(backwards.filter((purchases) => repurchaseOf(purchases))).toHaveLength(1_139)
  })
})
