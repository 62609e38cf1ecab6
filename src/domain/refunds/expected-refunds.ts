import type { Fen } from '../money/parse-yuan'
import { chainLadder } from '../statistics/chain-ladder'
import { UPDATE_POINTS } from './refunds-due'
import { isSettled } from './usual-refund-rate'
import { atUpdatePoints, type RefundCohort } from './refund-cohorts'
import { refundSoFar, type RefundSoFar } from './refund-so-far'
import { maturityAt, maturityOf, type Maturity } from './refund-maturity'

/** What will have been refunded once nothing more comes back; all in 分. The range holds in 8 of 10 cases (八成把握). */
export type ExpectedRefunds =
  | {
      readonly ok: true
      /** `pooled`: too few settled weeks for a ladder of their own, so the range is wide and the screen says so. */
      readonly method: 'ladder' | 'pooled'
      readonly fen: Fen
      readonly lowFen: Fen
      readonly highFen: Fen
    }
  /** Too little to say anything; `need` more weeks have to settle. */
  | { readonly ok: false; readonly need: number }

/** A session whose refunds are still coming. */
export interface OpenSales {
  readonly gmvFen: Fen
  /** Oldest first; none where nobody has looked yet. */
  readonly readings: readonly RefundSoFar[]
}

export interface ExpectedQuery {
  readonly open: readonly OpenSales[]
  /** Weeks before, for how refunds grow. */
  readonly cohorts: readonly RefundCohort[]
}

const LEAST_SETTLED_WEEKS = 2
/** A ladder of fewer is mostly chance. */
const LADDER_SETTLED_WEEKS = 6
/** Where almost nothing is refunded by the first day, a ladder multiplies noise. */
const LEAST_FIRST_SHARE = 0.02
/** 90 % of a normal distribution lie below it. */
const NINE_TENTHS = 1.2816

/**
 * Refunds to come: a chain ladder with Mack's error where 6 weeks have settled, else Bornhuetter and Ferguson's form
 * with the maturity and the rate of all settled weeks together.
 * @see Mack 1993, ASTIN 23; Bornhuetter and Ferguson 1972, Proceedings of the Casualty Actuarial Society 59
 */
export function expectedRefunds({ open, cohorts }: ExpectedQuery): ExpectedRefunds {
  const settled = cohorts.filter(isSettled)
  if (settled.length < LEAST_SETTLED_WEEKS) return { ok: false, need: LEAST_SETTLED_WEEKS - settled.length }
  const maturity = maturityOf(settled)
  const hasLadder = settled.length >= LADDER_SETTLED_WEEKS && maturityAt(maturity, 1) >= LEAST_FIRST_SHARE
  const soFar = total(open, soFarOf)
  const { reserve, error } = hasLadder ? byLadder(open, settled, maturity) : byPool(open, settled, maturity)
  const { low, high } = rangeOf(reserve, error)
  const most = total(open, ({ gmvFen }) => gmvFen)
  const capped = (fen: number) => Math.min(Math.round(soFar + fen), most)
  return {
    ok: true,
    method: hasLadder ? 'ladder' : 'pooled',
    ...{ fen: capped(reserve), lowFen: capped(low), highFen: capped(high) },
  }
}

const soFarOf = ({ readings }: OpenSales): Fen => refundSoFar(readings)?.fen ?? 0
const ageOf = ({ readings }: OpenSales): number => refundSoFar(readings)?.ageDays ?? 0

interface Estimate {
  readonly reserve: number
  readonly error: number
}

/** Sales that were read climb the ladder; those that were not yet are taken for sales like all before them. */
function byLadder(open: readonly OpenSales[], settled: readonly RefundCohort[], maturity: Maturity): Estimate {
  const isRead = (sales: OpenSales) => ageOf(sales) >= 1 && soFarOf(sales) > 0
  const [read, unread] = [open.filter(isRead), open.filter((sales) => !isRead(sales))]
  const rows = rowsByAge(read, maturity)
  const ladder = chainLadder([...settled.map(({ refundedFen }) => refundedFen), ...rows])
  const climbing = total(ladder.origins.slice(settled.length), ({ ultimate }) => ultimate)
  const others = byPool(unread, settled, maturity)
  return {
    reserve: others.reserve + climbing - total(read, soFarOf),
    error: Math.hypot(others.error, ladder.standardErrorFrom(settled.length)),
  }
}

/** One row for all sales that know equally many update points, the longest first. */
function rowsByAge(read: readonly OpenSales[], maturity: Maturity): readonly (readonly number[])[] {
  const rows = read.map((sales) => rowOf(sales, maturity))
  return UPDATE_POINTS.map((_point, place) => rows.filter((row) => row.length === place + 1))
    .filter((alike) => alike.length > 0)
    .map((alike) => (alike[0] ?? []).map((_fen, place) => total(alike, (row) => row[place] ?? 0)))
    .reverse()
}

/** A last reading between two update points is brought to the later one. */
function rowOf(sales: OpenSales, maturity: Maturity): readonly number[] {
  const known = atUpdatePoints(sales.readings)
  const next = UPDATE_POINTS[known.length]
  const age = ageOf(sales)
  if (next === undefined || UPDATE_POINTS.includes(age)) return known
  return [...known, (soFarOf(sales) * maturityAt(maturity, next)) / maturityAt(maturity, age)]
}

function byPool(open: readonly OpenSales[], settled: readonly RefundCohort[], maturity: Maturity): Estimate {
  const rates = settled.map(({ gmvFen, refundedFen }) => (refundedFen[refundedFen.length - 1] ?? 0) / gmvFen)
  const rate =
    total(settled, ({ refundedFen }) => refundedFen[refundedFen.length - 1] ?? 0) /
    total(settled, ({ gmvFen }) => gmvFen)
  const spread = Math.sqrt(total(rates, (own) => (own - rate) ** 2) / (rates.length - 1))
  const exposed = total(open, (sales) => sales.gmvFen * (1 - maturityAt(maturity, ageOf(sales))))
  return { reserve: exposed * rate, error: exposed * spread }
}

/** Log-normal, so that nothing already refunded comes back. */
function rangeOf(reserve: number, error: number): { readonly low: number; readonly high: number } {
  if (reserve <= 0) return { low: reserve, high: reserve }
  const variance = Math.log(1 + (error / reserve) ** 2)
  const middle = Math.log(reserve) - variance / 2
  const step = NINE_TENTHS * Math.sqrt(variance)
  return { low: Math.exp(middle - step), high: Math.exp(middle + step) }
}

function total<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0)
}
