import fc from 'fast-check'
import { dayNumber } from '@/domain/calendar/day-arithmetic'
import { BuyerBook, latestFirst } from '@/domain/buyer/buyer-book'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import { rootsOf, type Link } from '@/domain/buyer/one-person'
import { funnelOf, isAtStage } from '@/domain/buyer/period'
import { repurchaseCurve, returnedWithin } from '@/domain/buyer/repurchase-curve'
import { rowOn } from './build-buyer'

const day = (text: string) => dayNumber(text)
const link = (from: string, to: string, source: Link['source'] = 'file'): Link => ({ from, to, source })
const ALL = { from: -Infinity, to: Infinity }
const idsOf = (parts: readonly (readonly BuyerRow[])[], links: readonly Link[], period = ALL) => {
  const book = new BuyerBook(parts.map((rows, place) => ({ rows, links: place === 0 ? links : [] })))
  return [...book.within(period)].map(({ id }) => id).sort()
}

describe('a period', () => {
  const rows = [rowOn('2026-11-20'), rowOn('2026-11-07'), rowOn('2026-05-01')]

  it('has the people whose first order fell in it, of every part', () => {
    const period = { from: day('2026-11-07'), to: day('2026-11-19') }
    expect(idsOf([rows, [rowOn('2026-11-19', { id: 'B' })]], [], period)).toEqual(['A2026-11-07', 'B'])
  })

  it('counts everybody at each stage they came to', () => {
    const all = [
      rowOn('2026-11-20', { contacted: 1, added: 1, isWeak: true }),
      rowOn('2026-11-07', { contacted: 1, kept: [day('2026-11-07'), day('2026-11-18')] }),
      // The first order was given back: one kept purchase on a later day is a 复购.
      rowOn('2026-11-06', { kept: [day('2026-11-18')] }),
      rowOn('2026-11-05', { kept: [], isRefunded: true }),
    ]
    expect(funnelOf(all)).toEqual({ first: 4, contacted: 2, added: 1, repurchased: 2, weak: 1 })
    expect(all.filter((row) => isAtStage(row, 'repurchased'))).toHaveLength(2)
    expect(all.filter((row) => isAtStage(row, 'added'))).toHaveLength(1)
  })
})

describe('rows of one person', () => {
  const openid = rowOn('2026-11-18', { id: 'O', contacted: day('2026-11-19'), name: '赵姐' })
  const phone = rowOn('2026-11-07', { id: 'P', orderId: '273', trust: 'longStay', isWeak: true })

  it('are one row with the earliest first order, and the later one is a 复购', () => {
    const book = new BuyerBook([
      { rows: [openid], links: [] },
      { rows: [phone], links: [link('P', 'O')] },
    ])
    expect([...book.within(ALL)]).toEqual([
      expect.objectContaining({
        ...{ id: 'O', name: '赵姐', orderId: '273', firstDay: day('2026-11-07'), trust: 'longStay' },
        ...{ contacted: day('2026-11-19'), kept: [day('2026-11-07'), day('2026-11-18')], isWeak: undefined },
      }),
    ])
  })

  it('are found in the period of the earliest, not in that of the later one', () => {
    const links = [link('P', 'O')]
    expect(idsOf([[openid], [phone]], links, { from: day('2026-11-18'), to: day('2026-11-18') })).toEqual([])
    expect(idsOf([[openid], [phone]], links, { from: day('2026-11-07'), to: day('2026-11-07') })).toEqual(['O'])
  })

  it('stay as they are where the other key never bought', () => {
    expect(idsOf([[openid]], [link('never', 'O')])).toEqual(['O'])
    expect(idsOf([[phone]], [link('P', 'O')])).toEqual(['P'])
  })

  it('are found by each of their keys', () => {
    const book = new BuyerBook([{ rows: [openid, phone, rowOn('2026-11-01')], links: [link('P', 'O')] }])
    expect([book.find('O')?.id, book.find('P')?.id, book.find('A2026-11-01')?.id]).toEqual(['O', 'O', 'A2026-11-01'])
    expect([...book.keysOf('P')].sort()).toEqual(['O', 'P'])
    expect(book.keysOf('A2026-11-01')).toEqual(['A2026-11-01'])
    expect(book.find('nobody')).toBeUndefined()
  })

  it('leave two people apart who share a phone', () => {
    const other = rowOn('2026-11-10', { id: 'Q' })
    expect(idsOf([[openid, other, phone]], [link('P', 'O'), link('P', 'Q')])).toEqual(['O', 'Q'])
  })

  it('go where a person said rather than where a file said', () => {
    expect(rootsOf([link('P', 'A'), link('P', 'Z', 'person')]).get('P')).toBe('Z')
  })

  it('come to the same whatever the order of the links, also in a ring', () => {
    const key = fc.constantFrom('A', 'B', 'C', 'D', 'E')
    const links = fc.array(fc.tuple(key, key, fc.constantFrom('file' as const, 'person' as const)), { maxLength: 8 })
    fc.assert(
      fc.property(
        links.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const roots = (some: typeof all) => [...rootsOf(some.map((one) => link(...one)))].sort()
          expect(roots(shuffled)).toEqual(roots(all))
          const known = new Map(roots(all))
          // Whoever stands for others stands for themselves.
          for (const root of known.values()) expect(known.get(root) ?? root).toBe(root)
        },
      ),
    )
  })
})

describe('the curve of a period', () => {
  const again = (age: number, place: number) =>
    rowOn('2026-10-01', { id: `r${place}`, kept: [day('2026-10-01'), day('2026-10-01') + age] })
  const rows = [...[5, 12, 40].map(again), ...[0, 1, 2, 3, 4].map((place) => rowOn('2026-10-01', { id: `n${place}` }))]

  it('counts a purchase again as of the day it came, and others up to where the orders reach', () => {
    const curve = repurchaseCurve(rows, day('2026-10-31'))
    expect(curve.count).toBe(8)
    expect(returnedWithin(curve, 30)?.share).toBeCloseTo(2 / 8, 12)
    expect(returnedWithin(curve, 31)).toBeUndefined()
  })

  it('has a band around the share', () => {
    const returned = returnedWithin(repurchaseCurve(rows, day('2026-11-30')), 40)
    expect(returned?.share).toBeCloseTo(3 / 8, 12)
    expect(returned?.low).toBeLessThan(3 / 8)
    expect(returned?.high).toBeGreaterThan(3 / 8)
  })
})

it('rows stand with the latest first order first', () => {
  const sorted = [rowOn('2026-05-01'), rowOn('2026-11-20'), rowOn('2026-11-07')].sort(latestFirst)
  expect(sorted.map(({ id }) => id)).toEqual(['A2026-11-20', 'A2026-11-07', 'A2026-05-01'])
})
