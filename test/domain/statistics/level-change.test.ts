import fc from 'fast-check'
import { levelChange } from '@/domain/statistics/pettitt'
import { NILE } from '../published-series'

test('the Nile (Pettitt 1979; Cobb 1978): the level changed after 1898', () => {
  const found = levelChange(NILE)
  expect(found?.statistic).toBe(1617)
  expect(1871 + (found?.last ?? 0)).toBe(1898)
  expect(found?.probability).toBeCloseTo(3.591e-7, 10)
  expect(found?.meanBefore).toBe(1097.75)
  expect(found?.meanAfter).toBeCloseTo(849.972, 3)
})

test('one value has no level to change', () => {
  expect(levelChange([7])).toBeUndefined()
})

test('a level that never moves is not taken for a change', () => {
  expect(levelChange([5, 5, 5, 5])?.probability).toBe(1)
})

test('the statistic is that of the definition, for any series', () => {
  const series = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 25 })
  fc.assert(
    fc.property(series, (values) => {
      const sums = values.slice(1).map((_value, place) =>
        values
          .slice(0, place + 1)
          .flatMap((left) => values.slice(place + 1).map((right) => Math.sign(left - right)))
          .reduce((sum, sign) => sum + sign, 0),
      )
      expect(levelChange(values)?.statistic).toBe(Math.max(...sums.map(Math.abs)))
    }),
  )
})
