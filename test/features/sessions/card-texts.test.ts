import { cardTexts } from '@/features/sessions/cards/use-session-card'
import { at, sessionOn } from '../../domain/build-session'
import { contextOf, EN, FRIDAY, fridays } from './session-builders'

const friday = sessionOn(FRIDAY, {
  gmvFen: 12_100_00,
  views: 18_730,
  viewers: 13_860,
  firstOrders: 121,
})

describe('the texts of a session card', () => {
  it('says who, when, how much and how that compares', () => {
    expect(cardTexts(friday, contextOf({ sessions: [friday, ...fridays()] }))).toMatchObject({
      when: '周五 20:00',
      day: '11月20日',
      anchorNames: '林岚',
      amount: '12,100',
      judgement: '高于平时 21.0%',
      firstOrders: '121',
      gpm: '646',
      viewers: '13,860',
      isInAfterSale: true,
    })
  })

  it('asks for first orders until noon of the next day, and then says that they are unknown', () => {
    const unknown = { ...friday, firstOrders: null }
    const texts = (now: string) => cardTexts(unknown, contextOf({ sessions: [unknown], now: at(now) }))
    expect(texts('2026-11-21 11:59')).toMatchObject({ firstOrders: '明早补', isFirstOrdersUnknown: true })
    expect(texts('2026-11-21 12:00')).toMatchObject({ firstOrders: '—', isFirstOrdersUnknown: true })
  })

  it('shows — and no GPM where views are unknown, never one on another base', () => {
    const unknown = { ...friday, views: null, viewers: null }
    expect(cardTexts(unknown, contextOf({ sessions: [unknown] }))).toMatchObject({ gpm: '—', viewers: '—' })
  })

  it('draws no judgement without sales and says how many more sessions it needs', () => {
    const withoutSales = { ...friday, gmvFen: null }
    expect(cardTexts(withoutSales, contextOf({ sessions: fridays() })).judgement).toBeUndefined()
    const two = fridays().slice(0, 2)
    expect(cardTexts(friday, contextOf({ sessions: [friday, ...two] }))).toMatchObject({
      tone: 'few',
      judgement: '再记 2 场，就能和自己的平时比',
      direction: undefined,
    })
  })

  it('leaves the after-sale period with its thirtieth day', () => {
    const marks = (now: string) => cardTexts(friday, contextOf({ sessions: [friday], now: at(now) })).isInAfterSale
    expect(marks('2026-12-19 10:00')).toBe(true)
    expect(marks('2026-12-20 10:00')).toBe(false)
    expect(marks('2026-12-20 04:00')).toBe(true)
  })

  it('names every anchor of a relay, and says so where nobody was named', () => {
    const relay = { ...friday, anchorIds: ['lin', 'su'] }
    expect(cardTexts(relay, contextOf({ sessions: [relay] })).anchorNames).toBe('林岚、苏禾')
    const nobody = { ...friday, anchorIds: [] }
    expect(cardTexts(nobody, contextOf({ sessions: [nobody] })).anchorNames).toBe('没写主播')
  })

  it('speaks English', () => {
    const context = { ...contextOf({ sessions: [friday, ...fridays()] }), text: EN }
    expect(cardTexts(friday, context)).toMatchObject({
      when: 'Fri 20:00',
      day: '20 Nov',
      judgement: '21.0% above usual',
    })
  })
})
