import { quantile } from '../statistics/quantile'

/** A range in which the next value is expected in 8 of 10 cases (八成把握); all in the unit of the series. */
export interface PredictedRange {
  readonly low: number
  /** What the seasonal naive says: the value of one cycle before. */
  readonly middle: number
  readonly high: number
  /** How many of its own earlier errors the range rests on. */
  readonly trials: number
}

/** A prediction as it would have been made, and what came. */
export interface PastPrediction {
  /** Place in the series. */
  readonly at: number
  readonly range: PredictedRange
  readonly actual: number
}

const LOW_SHARE = 0.1
const HIGH_SHARE = 0.9
/** A fixed share of fewer errors is only their smallest and largest. */
const LEAST_TRIALS = 8
/** A year of weeks: what is older says little of how sure one can be now. */
const MEMORY = 52

/**
 * Range of the value after the last, from the errors that the seasonal naive made on the values before it. Values are
 * above 0, the errors are ratios. `undefined` with fewer than 8 errors: too little to say how sure.
 */
export function predictNext(series: readonly number[], cycle = 1): PredictedRange | undefined {
  return rangeAfter(series, { cycle, errors: errorsOf(series, cycle) })
}

/** All predictions that {@link predictNext} would have made of values of the series, oldest first. */
export function pastPredictions(series: readonly number[], cycle = 1): readonly PastPrediction[] {
  const errors = errorsOf(series, cycle)
  return series.flatMap((actual, at) => {
    const range = rangeAfter(series.slice(0, at), { cycle, errors: errors.slice(0, Math.max(0, at - cycle)) })
    return range ? [{ at, range, actual }] : []
  })
}

/** Whether what came lay in the range. */
export function wasInside({ range, actual }: PastPrediction): boolean {
  return actual >= range.low && actual <= range.high
}

/** Logarithms of value over prediction, for each value that has one. */
function errorsOf(series: readonly number[], cycle: number): readonly number[] {
  return series.slice(cycle).map((value, place) => Math.log(value / (series[place] as number)))
}

interface Known {
  readonly cycle: number
  readonly errors: readonly number[]
}

function rangeAfter(series: readonly number[], { cycle, errors }: Known): PredictedRange | undefined {
  const middle = series[series.length - cycle]
  const recent = errors.slice(-MEMORY)
  const [low, high] = [quantile(recent, LOW_SHARE), quantile(recent, HIGH_SHARE)]
  if (middle === undefined || low === undefined || high === undefined || recent.length < LEAST_TRIALS) return undefined
  return { low: middle * Math.exp(low), middle, high: middle * Math.exp(high), trials: recent.length }
}
