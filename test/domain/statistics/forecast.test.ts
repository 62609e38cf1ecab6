import { forecastErrors } from '@/domain/statistics/forecast-errors'
import { holtWinters, holtWintersForecast, type HoltWintersOptions } from '@/domain/statistics/holt-winters'
import { seasonalNaive } from '@/domain/statistics/seasonal-naive'
import { AIR_PASSENGERS } from '../published-series'

describe('AirPassengers, 1949–59 for 1960 (Hyndman and Koehler 2006)', () => {
  const train = AIR_PASSENGERS.slice(0, 132)
  const actual = AIR_PASSENGERS.slice(132)

  it('has the published errors of the seasonal naive', () => {
    const forecast = seasonalNaive(train, 12, 12)
    const errors = forecastErrors({ train, actual, forecast, cycle: 12 })
    expect(errors.mae).toBeCloseTo(47.8333, 4)
    expect(errors.rmse).toBeCloseTo(50.7083, 4)
    expect(errors.mape).toBeCloseTo(9.9875, 4)
    expect(errors.mase).toBeCloseTo(1.57088, 5)
  })
})

describe('AirPassengers, R’s HoltWinters', () => {
  const multiplicative: HoltWintersOptions = {
    ...{ cycle: 12, season: 'multiplicative' },
    ...{ alpha: 0.2755925, beta: 0.03269295, gamma: 0.8707292 },
  }

  it('has the published multiplicative fit', () => {
    const fit = holtWinters(AIR_PASSENGERS, multiplicative)
    if (!fit) throw new Error('too short')
    expect(fit.level).toBeCloseTo(469.3232, 3)
    expect(fit.trend).toBeCloseTo(3.02154, 4)
    expect(fit.seasons[0]).toBeCloseTo(0.94646, 5)
    expect(fit.squaredErrors).toBeCloseTo(16570.778, 1)
    const ahead = holtWintersForecast(fit, 'multiplicative', 12)
    expect(ahead[0]).toBeCloseTo(447.056, 2)
    expect(ahead[11]).toBeCloseTo(465.635, 2)
  })

  it('has the published additive fit', () => {
    const fit = holtWinters(AIR_PASSENGERS, { cycle: 12, season: 'additive', alpha: 0.3, beta: 0.1, gamma: 0.1 })
    if (!fit) throw new Error('too short')
    expect(fit.level).toBeCloseTo(489.904, 3)
    expect(fit.trend).toBeCloseTo(2.45154, 5)
    expect(fit.seasons[0]).toBeCloseTo(-18.14608, 5)
    expect(holtWintersForecast(fit, 'additive', 1)[0]).toBeCloseTo(474.21, 3)
  })

  it('is not fitted to fewer than two cycles', () => {
    expect(holtWinters(AIR_PASSENGERS.slice(0, 23), multiplicative)).toBeUndefined()
  })
})

test('a season of which no whole cycle is known has no naive forecast', () => {
  expect(seasonalNaive([1, 2, 3], 4, 2)).toEqual([])
  expect(seasonalNaive([1, 2, 3], 2, 3)).toEqual([2, 3, 2])
})
