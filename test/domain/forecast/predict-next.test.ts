import fc from 'fast-check'
import { pastPredictions, predictNext, wasInside } from '@/domain/forecast/predict-next'
import { NILE } from '../published-series'

const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 9, maxLength: 80 })

test('too few of its own errors are not enough to say how sure', () => {
  expect(predictNext(NILE.slice(0, 8))).toBeUndefined()
  expect(predictNext(NILE.slice(0, 9))?.trials).toBe(8)
})

test('a series that never moves is predicted exactly', () => {
  expect(predictNext(Array.from({ length: 20 }, () => 500))).toEqual({ low: 500, middle: 500, high: 500, trials: 19 })
})

test('a season is taken from one cycle before', () => {
  const seasonal = Array.from({ length: 24 }, (_, place) => [100, 200, 300][place % 3] as number)
  expect(predictNext(seasonal, 3)?.middle).toBe(100)
})

test('a past prediction knows nothing of what came after it', () => {
  fc.assert(
    fc.property(amounts, (series) => {
      for (const { at, range } of pastPredictions(series)) expect(range).toEqual(predictNext(series.slice(0, at)))
    }),
  )
})

test('the same in another unit is the same range in that unit', () => {
  fc.assert(
    fc.property(amounts, (series) => {
      const [inFen, inYuan] = [predictNext(series.map((value) => value * 100)), predictNext(series)]
      expect((inFen?.low ?? 0) / (inYuan?.low ?? 0)).toBeCloseTo(100, 6)
      expect((inFen?.high ?? 0) / (inYuan?.high ?? 0)).toBeCloseTo(100, 6)
    }),
  )
})

test('of the Nile, as many as said lie inside', () => {
  const past = pastPredictions(NILE)
  expect(past).toHaveLength(91)
  expect(past.filter(wasInside).length / past.length).toBeGreaterThan(0.75)
})
