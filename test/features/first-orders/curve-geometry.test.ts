import { drawCurve, shapeBetween } from '@/features/first-orders/curve/curve-geometry'
import { curveSentence } from '@/features/first-orders/curve/curve-words'
import { kaplanMeier, Observations } from '@/domain/statistics/kaplan-meier'
import { firstOrders } from '@/locales/zh-CN/first-orders'

function curveOf(events: readonly number[], censored: readonly number[]) {
  const observations = new Observations()
  for (const days of events) observations.add(days, true)
  for (const days of censored) observations.add(days, false)
  return kaplanMeier(observations)
}
const many = curveOf(
  [5, 20, 40, 70, 120],
  Array.from({ length: 45 }, () => 200),
)

describe('the drawing of a curve', () => {
  it('ends at the period or where the curve stops, and names its days', () => {
    expect(drawCurve(many, 180)).toMatchObject({ horizon: 180 })
    expect(drawCurve(many, 180)?.marks.map(({ days }) => days)).toEqual([30, 60, 90, 180])
    expect(drawCurve(many, 365)?.horizon).toBe(200)
    expect(drawCurve(many, 365)?.marks.map(({ days }) => days)).toEqual([30, 60, 90, 180])
    expect(drawCurve(many, 30)?.marks.map(({ days }) => days)).toEqual([7, 14, 30])
  })

  it('names its end where no day is near it', () => {
    expect(drawCurve(many, 150)?.marks.map(({ days }) => days)).toEqual([30, 60, 90, 150])
  })

  it('has a scale that holds the band, and stays within it', () => {
    const drawing = drawCurve(many, 180)
    expect(drawing?.ticks[0]).toBe(0)
    for (const place of [...(drawing?.line ?? []), ...(drawing?.upper ?? []), ...(drawing?.lower ?? [])]) {
      expect(place.y).toBeGreaterThanOrEqual(0)
      expect(place.y).toBeLessThanOrEqual(1)
    }
    expect(drawing?.upper[72]?.y).toBeLessThan(drawing?.line[72]?.y ?? 0)
  })

  it('is none where nobody came back, and none of too few', () => {
    expect(drawCurve(curveOf([], [9, 9, 9, 9, 9]), 30)).toBeUndefined()
    expect(drawCurve(curveOf([1, 2], [3]), 30)).toBeUndefined()
  })

  it('cuts out what lies between two tracks', () => {
    const above = [
      { x: 0, y: 0.5 },
      { x: 1, y: 0.25 },
    ]
    expect(shapeBetween(above, above, 0.05)).toBe('polygon(0% 45%,100% 20%,100% 30%,0% 55%)')
  })
})

describe('the words of a curve', () => {
  const marks = drawCurve(many, 180)?.marks ?? []

  it('say the first day and the last with their ranges, and why the funnel says less', () => {
    const words = curveSentence({ marks, funnelShare: 0.05 }, firstOrders)
    expect(words).toMatch(/^30 天内 4.0% 再买一次（范围 1.0%–15.1%），180 天到 10.0%（.*）。漏斗里是 5.0%/)
    expect(words).toContain('阴影越宽')
  })

  it('leave the funnel out where it says no less', () => {
    expect(curveSentence({ marks, funnelShare: 0.1 }, firstOrders)).not.toContain('漏斗')
  })
})
