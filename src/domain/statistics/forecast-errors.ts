export interface ForecastErrors {
  /** Mean absolute error, in the unit of the values. */
  readonly mae: number
  /** Root of the mean squared error. */
  readonly rmse: number
  /** Mean absolute error in per cent of the values, none of which is 0. */
  readonly mape: number
  /** Mean absolute error over that of the seasonal naive within the training values. */
  readonly mase: number
}

export interface ForecastTrial {
  readonly train: readonly number[]
  readonly actual: readonly number[]
  readonly forecast: readonly number[]
  readonly cycle: number
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * How far a forecast was from what came; both have the same length, which is not 0.
 * @see Hyndman and Koehler 2006, "Another look at measures of forecast accuracy", Int. J. of Forecasting 22
 */
export function forecastErrors({ train, actual, forecast, cycle }: ForecastTrial): ForecastErrors {
  const errors = actual.map((value, place) => value - (forecast[place] as number))
  const sizes = errors.map(Math.abs)
  const steps = train.slice(cycle).map((value, place) => Math.abs(value - (train[place] as number)))
  return {
    mae: mean(sizes),
    rmse: Math.sqrt(mean(errors.map((error) => error ** 2))),
    mape: 100 * mean(sizes.map((size, place) => size / Math.abs(actual[place] as number))),
    mase: mean(sizes) / mean(steps),
  }
}
