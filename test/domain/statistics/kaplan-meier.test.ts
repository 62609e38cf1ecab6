import { kaplanMeier, Observations, survivalAt } from '@/domain/statistics/kaplan-meier'
import { dayNumber } from '@/domain/calendar/day-arithmetic'
import { CDNOW_LAST_DAY, cdnowPurchases } from '../../data/cdnow'

const observed = (text: string) => {
  const observations = new Observations()
  for (const one of text.split(',')) observations.add(parseInt(one, 10), !one.endsWith('+'))
  return observations
}

describe('6-MP in acute leukaemia (Freireich and others 1963)', () => {
  const curve = kaplanMeier(observed('6,6,6,6+,7,9+,10,10+,11+,13,16,17+,19+,20+,22,23,25+,32+,32+,34+,35+'))

  it.each([
    [6, '0.8571', '0.0764'],
    [7, '0.8067', '0.0869'],
    [10, '0.7529', '0.0963'],
    [13, '0.6902', '0.1068'],
    [16, '0.6275', '0.1141'],
    [22, '0.5378', '0.1282'],
    [23, '0.4482', '0.1346'],
  ])('after %i weeks', (weeks, survival, standardError) => {
    const step = survivalAt(curve, weeks)
    expect([step?.survival.toFixed(4), step?.standardError.toFixed(4)]).toEqual([survival, standardError])
  })

  it('stops where fewer than 5 are at risk', () => {
    expect(curve.until).toBe(25)
    expect(survivalAt(curve, 25)?.survival.toFixed(4)).toBe('0.4482')
    expect(survivalAt(curve, 26)).toBeUndefined()
  })

  it('has a band that stays within 0 and 1 and holds the curve', () => {
    for (const { low, survival, high } of curve.steps) {
      expect(low).toBeGreaterThan(0)
      expect(low).toBeLessThan(survival)
      expect(high).toBeGreaterThan(survival)
      expect(high).toBeLessThan(1)
    }
  })
})

describe('CDNOW (Fader and Hardie 2001): a purchase on a later day, censored at 1998-06-30', () => {
  const until = dayNumber(CDNOW_LAST_DAY)
  const days = new Map<string, number[]>()
  for (const { customer, day } of cdnowPurchases()) days.set(customer, [...(days.get(customer) ?? []), day])
  const observations = new Observations()
  for (const bought of days.values()) {
    const first = Math.min(...bought)
    const again = Math.min(...bought.filter((day) => day > first))
    observations.add(Math.min(again, until) - first, again <= until)
  }
  const curve = kaplanMeier(observations)

  it.each([
    [30, '0.17395', '0.00781'],
    [60, '0.25499', '0.00898'],
    [90, '0.29147', '0.00936'],
    [180, '0.37633', '0.00998'],
    [365, '0.45566', '0.01026'],
  ])('within %i days', (time, share, standardError) => {
    const step = survivalAt(curve, time)
    expect([(1 - (step?.survival ?? 0)).toFixed(5), step?.standardError.toFixed(5)]).toEqual([share, standardError])
  })
})

describe('a curve of few', () => {
  it('says nothing of fewer than 5', () => {
    const curve = kaplanMeier(observed('1,2,3,4+'))
    expect(curve).toEqual({ count: 4, steps: [], until: undefined })
    expect(survivalAt(curve, 0)).toBeUndefined()
  })

  it('has no event to tell of before the first', () => {
    expect(survivalAt(kaplanMeier(observed('3,9+,9+,9+,9+,9+')), 2)).toMatchObject({ survival: 1, low: 1, high: 1 })
  })

  it('ends at 0 when everybody had the event at once', () => {
    expect(survivalAt(kaplanMeier(observed('2,2,2,2,2')), 2)).toMatchObject({ survival: 0, standardError: 0, high: 0 })
  })
})
