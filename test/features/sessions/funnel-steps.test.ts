import { funnelSteps } from '@/features/sessions/detail/funnel-steps'
import { sessionOn } from '../../domain/build-session'
import { FRIDAY, ZH } from './session-builders'

const WHOLE = { views: 18_730, viewers: 13_860, buyers: 372, firstOrders: 121, contactsAdded: 64 }
const steps = (figures: object) => funnelSteps(sessionOn(FRIDAY, figures), ZH)

describe('the funnel from passer-by to first order', () => {
  it('has two scales, and says how each step follows', () => {
    const whole = steps(WHOLE)
    expect(whole.map(({ key, from }) => [key, from])).toEqual([
      ['views', undefined],
      ['viewers', '每人来 1.35 次'],
      ['buyers', '100 人里 2.7 人下单'],
      ['firstOrders', '其中 32.5% 是第一次买'],
      ['contacts', '不一定都是首单新客'],
    ])
    expect(whole.map(({ width }) => Number(width.toFixed(3)))).toEqual([1, 0.74, 1, 0.325, 0.172])
    expect(whole.map(({ isZoomed }) => isZoomed === true)).toEqual([false, false, true, false, false])
    expect(whole[4]?.aside).toBe('（相当于首单的 52.9%）')
  })

  it('counts times for views and people for the rest', () => {
    expect(steps(WHOLE).map(({ unit }) => unit)).toEqual(['次', '人', '人', '人', '人'])
  })

  it('leaves out what is unknown, with what would follow from it', () => {
    expect(steps({ ...WHOLE, viewers: null }).map(({ key, from }) => [key, from])).toEqual([
      ['views', undefined],
      ['buyers', undefined],
      ['firstOrders', '其中 32.5% 是第一次买'],
      ['contacts', '不一定都是首单新客'],
    ])
    expect(steps({ viewers: null, views: null })).toEqual([])
  })

  it('keeps contacts inside the chart when they outnumber the buyers', () => {
    expect(Math.max(...steps({ ...WHOLE, contactsAdded: 1000 }).map(({ width }) => width))).toBe(1)
  })
})
