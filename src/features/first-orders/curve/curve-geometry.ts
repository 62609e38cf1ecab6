import { survivalAt, type SurvivalCurve } from '@/domain/statistics/kaplan-meier'
import { returnedWithin, type Returned } from '@/domain/buyer/repurchase-curve'

/** Where something stands in the drawing, in shares of its width and height from the top left. */
export interface Place {
  readonly x: number
  readonly y: number
}

export interface CurveDrawing {
  /** Days at the right edge */
  readonly horizon: number
  /** Shares at which a line is drawn, from 0 up */
  readonly ticks: readonly number[]
  readonly line: readonly Place[]
  readonly upper: readonly Place[]
  readonly lower: readonly Place[]
  readonly marks: readonly (Returned & Place)[]
}

const POINTS = 72
const TICK_STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25]
const TICKS_MAX = 5
/** Where the last named day lies before this share of the drawing, its end is named too. */
const END_NAMED_FROM = 0.75

/** The days that are named, for a drawing that ends at the first of each. */
const NAMED_DAYS: readonly (readonly [horizon: number, days: readonly number[]])[] = [
  [45, [7, 14, 30]],
  [120, [30, 60, 90]],
  [200, [30, 60, 90, 180]],
  [Infinity, [30, 90, 180, 365]],
]

/** The curve as far as it goes, up to `longest` days; `undefined` where it says nothing or nobody came back. */
export function drawCurve(curve: SurvivalCurve, longest: number): CurveDrawing | undefined {
  const horizon = Math.min(longest, curve.until ?? 0)
  const end = horizon > 0 ? returnedWithin(curve, horizon) : undefined
  if (!end || end.share === 0) return undefined
  const ticks = ticksUpTo(end.high)
  const top = ticks[ticks.length - 1] ?? 1
  const place = (days: number, share: number): Place => ({ x: days / horizon, y: 1 - share / top })
  const days = Array.from({ length: POINTS + 1 }, (_, point) => Math.round((point * horizon) / POINTS))
  const steps = days.map((day) => ({ day, step: survivalAt(curve, day) }))
  const track = (share: 'survival' | 'low' | 'high') =>
    steps.flatMap(({ day, step }) => (step ? [place(day, 1 - step[share])] : []))
  const marks = namedDays(horizon).flatMap((day) => {
    const returned = returnedWithin(curve, day)
    // Of a day by which nobody came back the curve has no band yet: it is left unsaid.
    return returned && returned.share > 0 ? [{ ...returned, ...place(day, returned.share) }] : []
  })
  return { horizon, ticks, line: track('survival'), upper: track('low'), lower: track('high'), marks }
}

function namedDays(horizon: number): readonly number[] {
  const days = NAMED_DAYS.find(([until]) => horizon <= until)?.[1] ?? []
  const named = days.filter((day) => day <= horizon)
  const last = named[named.length - 1] ?? 0
  return last < END_NAMED_FROM * horizon ? [...named, horizon] : named
}

function ticksUpTo(share: number): readonly number[] {
  const step = TICK_STEPS.find((one) => share / one <= TICKS_MAX) ?? 0.25
  const count = Math.max(1, Math.ceil(share / step - 1e-9))
  return Array.from({ length: count + 1 }, (_, place) => place * step)
}

/** The area between two tracks as a shape to cut out; `margin` makes it thicker, in shares of the height. */
export function shapeBetween(above: readonly Place[], below: readonly Place[], margin = 0): string {
  const corner =
    (sign: number) =>
    ({ x, y }: Place) =>
      `${percent(x)} ${percent(Math.min(1, Math.max(0, y + sign * margin)))}`
  return `polygon(${[...above.map(corner(-1)), ...[...below].reverse().map(corner(1))].join(',')})`
}

export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
