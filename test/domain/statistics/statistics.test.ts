import { median } from '@/domain/statistics/median'
import { scaledMedianAbsoluteDeviation } from '@/domain/statistics/median-absolute-deviation'
import { NILE } from '../published-series'

describe('the published figures of the Nile', () => {
  it('have their median', () => {
    expect(NILE).toHaveLength(100)
    expect(median(NILE)).toBe(893.5)
  })

  it('have their scaled median absolute deviation', () => {
    expect(scaledMedianAbsoluteDeviation(NILE)).toBeCloseTo(179.3946, 9)
    expect((scaledMedianAbsoluteDeviation(NILE) ?? 0) / 1.4826).toBeCloseTo(121, 9)
  })
})

it('nothing has no median and no spread', () => {
  expect(median([])).toBeUndefined()
  expect(scaledMedianAbsoluteDeviation([])).toBeUndefined()
})

it('a median leaves its values in the order they came in', () => {
  const values = [3, 1, 2]
  expect(median(values)).toBe(2)
  expect(values).toEqual([3, 1, 2])
})
