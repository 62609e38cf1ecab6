import fc from 'fast-check'
import { decomposeProduct } from '@/domain/week/decompose-product'

const factor = fc.double({ min: 0, max: 1e6, noNaN: true })
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const product = (values: readonly number[]) => values.reduce((total, value) => total * value, 1)

test('the parts add up to the whole change, whatever changed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(factor, factor), { minLength: 1, maxLength: 4 }), (pairs) => {
      const before = pairs.map(([from]) => from)
      const now = pairs.map(([, to]) => to)
      const scale = Math.max(1, product(before), product(now))
      expect((sum(decomposeProduct(before, now)) - (product(now) - product(before))) / scale).toBeCloseTo(0, 8)
    }),
  )
})

test('a factor that did not change has no part in it', () => {
  expect(decomposeProduct([10, 3], [8, 3])).toEqual([-6, 0])
})

test('two factors that grew alike have equal parts', () => {
  expect(decomposeProduct([1, 1], [2, 2])).toEqual([1.5, 1.5])
})

test('a room that was empty before is no division by nothing', () => {
  expect(decomposeProduct([0, 5], [10, 6])).toEqual([55, 5])
})
