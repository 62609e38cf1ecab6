export interface HoltWintersOptions {
  readonly cycle: number
  /** How a season changes the level: by adding to it, or as a multiple of it. */
  readonly season: 'additive' | 'multiplicative'
  /** Smoothing of level, trend and season, each from 0 to 1. */
  readonly alpha: number
  readonly beta: number
  readonly gamma: number
}

export interface HoltWinters {
  readonly level: number
  readonly trend: number
  /** For the next `cycle` values. */
  readonly seasons: readonly number[]
  /** Sum of squared errors of one step ahead, from the second cycle on. */
  readonly squaredErrors: number
}

interface State {
  level: number
  trend: number
  readonly seasons: number[]
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * Exponential smoothing with trend and season, begun as R's `HoltWinters` does: from a decomposition of the first two
 * cycles, smoothing from the second on. `undefined` of fewer than two cycles.
 * @see Holt 1957; Winters 1960, "Forecasting sales by exponentially weighted moving averages", Management Science 6
 */
export function holtWinters(series: readonly number[], options: HoltWintersOptions): HoltWinters | undefined {
  const { cycle, season } = options
  if (series.length < 2 * cycle) return undefined
  const state = startOf(series.slice(0, 2 * cycle), options)
  let squaredErrors = 0
  for (const value of series.slice(cycle)) {
    const base = state.level + state.trend
    const usual = state.seasons[0] as number
    squaredErrors += (value - (season === 'additive' ? base + usual : base * usual)) ** 2
    smooth(state, value, options)
  }
  return { ...state, squaredErrors }
}

/** The next `horizon` values. */
export function holtWintersForecast(
  { level, trend, seasons }: HoltWinters,
  season: HoltWintersOptions['season'],
  horizon: number,
): readonly number[] {
  return Array.from({ length: horizon }, (_, ahead) => {
    const base = level + (ahead + 1) * trend
    const usual = seasons[ahead % seasons.length] as number
    return season === 'additive' ? base + usual : base * usual
  })
}

function smooth(state: State, value: number, { season, alpha, beta, gamma }: HoltWintersOptions): void {
  const usual = state.seasons.shift() as number
  const without = season === 'additive' ? value - usual : value / usual
  const level = alpha * without + (1 - alpha) * (state.level + state.trend)
  state.trend = beta * (level - state.level) + (1 - beta) * state.trend
  state.level = level
  const found = season === 'additive' ? value - level : value / level
  state.seasons.push(gamma * found + (1 - gamma) * usual)
}

/** Straight line through the centred moving averages of two cycles, and the mean season around them. */
function startOf(twoCycles: readonly number[], { cycle, season }: HoltWintersOptions): State {
  const from = cycle >> 1
  const trends = Array.from({ length: twoCycles.length - 2 * from }, (_, place) => centred(twoCycles, place, cycle))
  const found = trends.map((trend, place) => {
    const value = twoCycles[place + from] as number
    return season === 'additive' ? value - trend : value / trend
  })
  const figure = Array.from({ length: cycle }, (_, place) =>
    mean(found.filter((_value, at) => (at + from) % cycle === place)),
  )
  const centre = mean(figure)
  const seasons = figure.map((value) => (season === 'additive' ? value - centre : value / centre))
  const { intercept, slope } = lineThrough(trends)
  return { level: intercept, trend: slope, seasons }
}

/** Moving average over one cycle; of an even cycle both ends count half. */
function centred(values: readonly number[], place: number, cycle: number): number {
  const from = cycle >> 1
  const around = values.slice(place, place + 2 * from + 1)
  const ends = cycle % 2 === 0 ? ((around[0] as number) + (around[around.length - 1] as number)) / 2 : 0
  return (around.reduce((sum, value) => sum + value, 0) - ends) / cycle
}

/** Least squares over 1, 2, 3 … */
function lineThrough(values: readonly number[]): { readonly intercept: number; readonly slope: number } {
  const middle = (values.length + 1) / 2
  const average = mean(values)
  const spread = values.reduce((sum, _value, place) => sum + (place + 1 - middle) ** 2, 0)
  const joint = values.reduce((sum, value, place) => sum + (place + 1 - middle) * (value - average), 0)
  const slope = spread === 0 ? 0 : joint / spread
  return { intercept: average - slope * middle, slope }
}
