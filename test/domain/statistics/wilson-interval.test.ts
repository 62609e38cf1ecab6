import { wilsonInterval } from '@/domain/statistics/wilson-interval'

describe('the published intervals of Newcombe 1998, method 3', () => {
  it.each([
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ])('%i of %i', (...[part, base, low, high]) => {
    const interval = wilsonInterval(part, base)
    expect([interval?.low.toFixed(4), interval?.high.toFixed(4)]).toEqual([low, high])
  })
})

it('all of a base stays within 1', () => {
  expect(wilsonInterval(20, 20)?.high).toBe(1)
})

it('nothing is no base for a share', () => {
  expect(wilsonInterval(0, 0)).toBeUndefined()
})
