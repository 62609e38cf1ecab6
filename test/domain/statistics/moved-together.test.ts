import { benjaminiHochberg } from '@/domain/statistics/benjamini-hochberg'
import { fisherExact } from '@/domain/statistics/fisher-exact'
import { signTest } from '@/domain/statistics/sign-test'

describe('the lady tasting tea (Fisher 1935)', () => {
  it('guessed three of four', () => {
    const { greater, twoSided } = fisherExact([
      [3, 1],
      [1, 3],
    ])
    expect(greater).toBeCloseTo(17 / 70, 12)
    expect(twoSided).toBeCloseTo(0.485714, 6)
  })
})

test('a table of nothing says nothing', () => {
  expect(
    fisherExact([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual({ greater: 1, twoSided: 1 })
})

describe('fifteen findings (Benjamini and Hochberg 1995)', () => {
  const published = [
    ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
    ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
  ]

  it('keeps the first four where Bonferroni keeps three', () => {
    const kept = benjaminiHochberg(published, 0.05)
    expect(published.filter((_value, place) => kept[place])).toEqual([0.0001, 0.0004, 0.0019, 0.0095])
    expect(published.filter((value) => value <= 0.05 / 15)).toHaveLength(3)
  })

  it('does not depend on their order', () => {
    const kept = benjaminiHochberg([...published].reverse(), 0.05)
    expect(kept.map((isKept, place) => (isKept ? place : -1)).filter((place) => place >= 0)).toEqual([11, 12, 13, 14])
  })

  it('keeps a later finding that lifts an earlier one over its own line', () => {
    expect(benjaminiHochberg([0.03, 0.04], 0.05)).toEqual([true, true])
  })
})

describe('the sign test (Arbuthnott 1710)', () => {
  it('82 years of 82 with more boys', () => {
    expect(signTest(82, 82)).toBeCloseTo(2 * 0.5 ** 82, 30)
  })

  it('is sure of nothing when both sides are even', () => {
    expect(signTest(2, 4)).toBe(1)
  })

  it('counts both tails', () => {
    expect(signTest(8, 8)).toBeCloseTo(2 / 256, 12)
    expect(signTest(1, 12)).toBeCloseTo((2 * 13) / 4096, 12)
  })
})
