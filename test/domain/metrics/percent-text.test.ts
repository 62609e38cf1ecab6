import { judgementFigure } from '@/domain/baseline/judgement-figure'
import { percentText, pointsText } from '@/domain/metrics/percent-text'

it.each([
  [0.21, '21.0%'],
  [-0.221, '22.1%'],
  [0.00873, '0.87%'],
  [0.0099, '0.99%'],
  [0.00996, '1.0%'],
  [0, '0.0%'],
  [1.5, '150.0%'],
])('a share of %d is %s, two decimals below 1 %% and no sign', (share, text) => {
  expect(percentText(share)).toBe(text)
})

it('a difference of rates is in points, not in percent of a percent', () => {
  expect([pointsText(0.0224), pointsText(-0.004)]).toEqual(['2.2', '0.4'])
  const below = { verdict: 'near', delta: -0.022, usual: 0.562 } as const
  expect(judgementFigure(below, 'rate')).toBe('2.2')
  expect(judgementFigure({ ...below, delta: -0.221 }, 'amount')).toBe('22.1%')
})
