import { median } from './median'

/** Makes the deviation of a normal sample agree with its standard deviation. */
const NORMAL_CONSISTENCY = 1.4826

/** Median distance from the median, × 1.4826; `undefined` of none. */
export function scaledMedianAbsoluteDeviation(values: readonly number[]): number | undefined {
  const centre = median(values)
  if (centre === undefined) return undefined
  const deviation = median(values.map((value) => Math.abs(value - centre)))
  return deviation === undefined ? undefined : deviation * NORMAL_CONSISTENCY
}
