import { chainLadder } from '@/domain/statistics/chain-ladder'

/** Taylor and Ashe 1983, as Mack 1993 uses it. */
const TAYLOR_ASHE = [
  [357848, 1124788, 1735330, 2218270, 2745596, 3319994, 3466336, 3606286, 3833515, 3901463],
  [352118, 1236139, 2170033, 3353322, 3799067, 4120063, 4647867, 4914039, 5339085],
  [290507, 1292306, 2218525, 3235179, 3985995, 4132918, 4628910, 4909315],
  [310608, 1418858, 2195047, 3757447, 4029929, 4381982, 4588268],
  [443160, 1136350, 2128333, 2897821, 3402672, 3873311],
  [396132, 1333217, 2180715, 2985752, 3691712],
  [440832, 1288463, 2419861, 3483130],
  [359480, 1421128, 2864498],
  [376686, 1363294],
  [344014],
]

describe('the triangle of Taylor and Ashe (Mack 1993)', () => {
  const ladder = chainLadder(TAYLOR_ASHE)

  it('has the published factors', () => {
    const factors = [3.4906, 1.7473, 1.4574, 1.1739, 1.1038, 1.0863, 1.0539, 1.0766, 1.0177]
    expect(ladder.factors.map((factor) => Number(factor.toFixed(4)))).toEqual(factors)
  })

  it('has the published reserves', () => {
    const reserves = [0, 94634, 469511, 709638, 984889, 1419459, 2177641, 3920301, 4278972, 4625811]
    expect(ladder.origins.map(({ reserve }) => Math.round(reserve))).toEqual(reserves)
    expect(Math.round(ladder.reserve)).toBe(18_680_856)
  })

  it('has the published standard errors', () => {
    const errors = [75535, 121699, 133549, 261406, 411010, 558317, 875328, 971258, 1363155]
    expect(ladder.origins.slice(1).map(({ standardError }) => Math.round(standardError))).toEqual(errors)
    expect(ladder.origins[0]?.standardError).toBe(0)
    expect(Math.round(ladder.standardErrorFrom())).toBe(2_447_095)
    expect(Math.round(ladder.standardErrorFrom(9))).toBe(1_363_155)
  })
})

test('origins without anything yet come to nothing, and nothing is divided by 0', () => {
  const { origins, reserve, standardErrorFrom } = chainLadder([[0, 0, 0], [0, 0], [0]])
  expect(origins.map(({ ultimate }) => ultimate)).toEqual([0, 0, 0])
  expect([reserve, standardErrorFrom()]).toEqual([0, 0])
})

test('no origins have no reserve', () => {
  const { standardErrorFrom, ...ladder } = chainLadder([])
  expect(ladder).toEqual({ factors: [], origins: [], reserve: 0 })
  expect(standardErrorFrom()).toBe(0)
})
