import fc from 'fast-check'
import { expectedRefunds, type OpenSales } from '@/domain/refunds/expected-refunds'
import type { RefundCohort } from '@/domain/refunds/refund-cohorts'
import type { RefundSoFar } from '@/domain/refunds/refund-so-far'

const POINTS = [1, 3, 7, 15, 30]
const SHARES = [0.38, 0.68, 0.86, 0.95, 1]

/** A settled week whose refunds grew by the shares. */
function settled(gmvFen: number, rate: number, shares = SHARES): RefundCohort {
  return { week: '2026-09-07', gmvFen, refundedFen: shares.map((share) => Math.round(gmvFen * rate * share)) }
}

function readings(fens: readonly number[]): readonly RefundSoFar[] {
  return fens.map((fen, place) => ({ asOf: '2026-11-17', ageDays: POINTS[place] as number, fen }))
}

/** Read at the first update points. */
function sales(gmvFen: number, rate: number, known: number): OpenSales {
  return { gmvFen, readings: readings(SHARES.slice(0, known).map((share) => Math.round(gmvFen * rate * share))) }
}

const eightWeeks = Array.from({ length: 8 }, (_, week) => settled(10_000_000 + week * 100_000, 0.35))

describe('with eight settled weeks that all grew alike', () => {
  it('open sales come to what they are on the way to, and the range is as narrow as that', () => {
    const found = expectedRefunds({ open: [sales(9_000_000, 0.4, 2), sales(8_000_000, 0.3, 1)], cohorts: eightWeeks })
    if (!found.ok) throw new Error('too few')
    expect(found.method).toBe('ladder')
    expect(found.fen / 100).toBeCloseTo((9_000_000 * 0.4 + 8_000_000 * 0.3) / 100, -1)
    expect(found.highFen - found.lowFen).toBeLessThan(1000)
  })

  it('sales that nobody has looked at are taken for sales like all before them', () => {
    const found = expectedRefunds({ open: [{ gmvFen: 1_000_000, readings: [] }], cohorts: eightWeeks })
    expect(found).toMatchObject({ ok: true, fen: 350_000 })
  })

  it('a reading between two update points counts as far as it goes', () => {
    const fen = Math.round(10_000_000 * 0.4 * (0.38 + 0.68) * 0.5)
    const open = [{ gmvFen: 10_000_000, readings: [{ asOf: '2026-11-18', ageDays: 2, fen }] }]
    const found = expectedRefunds({ open, cohorts: eightWeeks })
    if (!found.ok) throw new Error('too few')
    expect(found.fen / 4_000_000).toBeCloseTo(1, 4)
  })
})

it('weeks that grew differently make the range wider', () => {
  const uneven = eightWeeks.map((cohort, week) =>
    settled(cohort.gmvFen, 0.35, week % 2 === 0 ? SHARES : [0.3, 0.6, 0.8, 0.93, 1]),
  )
  const width = (cohorts: readonly RefundCohort[]) => {
    const found = expectedRefunds({ open: [sales(9_000_000, 0.4, 1)], cohorts })
    return found.ok ? found.highFen - found.lowFen : NaN
  }
  expect(width(uneven)).toBeGreaterThan(100 * width(eightWeeks))
})

it('fewer than six settled weeks are pooled, and say so', () => {
  const found = expectedRefunds({ open: [sales(1_000_000, 0.35, 1)], cohorts: eightWeeks.slice(0, 5) })
  expect(found).toMatchObject({ ok: true, method: 'pooled', fen: 350_000 })
})

it('one settled week is too little to say anything', () => {
  expect(expectedRefunds({ open: [sales(1_000_000, 0.35, 1)], cohorts: eightWeeks.slice(0, 1) })).toEqual({
    ok: false,
    need: 1,
  })
})

it('never less than what is refunded already and never more than was sold, whatever was read', () => {
  const fens = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 0, maxLength: 5 })
  const open = fc.record({ gmvFen: fc.integer({ min: 2_000_000, max: 20_000_000 }), fens })
  const shares = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 })
  const cohort = fc.record({ gmvFen: fc.integer({ min: 1_000_000, max: 20_000_000 }), shares })
  fc.assert(
    fc.property(
      fc.array(open, { minLength: 1, maxLength: 6 }),
      fc.array(cohort, { minLength: 2, maxLength: 9 }),
      (all, weeks) => {
        const opened = all.map(({ gmvFen, fens: read }) => ({
          gmvFen,
          readings: readings([...read].sort((left, right) => left - right)),
        }))
        const cohorts = weeks.map(({ gmvFen, shares: grown }) =>
          settled(
            gmvFen,
            0.4,
            [...grown].sort((left, right) => left - right),
          ),
        )
        const found = expectedRefunds({ open: opened, cohorts })
        if (!found.ok) throw new Error('too few')
        const soFar = opened.reduce((sum, { readings: own }) => sum + (own[own.length - 1]?.fen ?? 0), 0)
        expect(found.lowFen).toBeGreaterThanOrEqual(Math.min(soFar, found.fen) - 1)
        expect(found.fen).toBeGreaterThanOrEqual(soFar - 1)
        expect(found.highFen).toBeLessThanOrEqual(opened.reduce((sum, { gmvFen }) => sum + gmvFen, 0))
        expect(found.lowFen).toBeLessThanOrEqual(found.highFen)
      },
    ),
  )
})
