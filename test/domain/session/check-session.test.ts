import type { Session } from '@/domain/records/session'
import { checkSession, type CheckContext } from '@/domain/session/check-session'
import { missingRequired } from '@/domain/session/missing-required'
import { at } from '../build-session'

const friday: Partial<Session> = {
  ...{ startAt: at('2026-11-20 20:00'), durationMinutes: 240, viewers: 13_860, views: 18_730, peakOnline: 1_180 },
  ...{ averageStaySeconds: 560, stayBase: 'whole', naturalViewers: 9_740, gmvFen: 26_840_000, orders: 437 },
  ...{ buyers: 372, firstOrders: 121, adBudgetFen: 1_200_000, adSpendFen: 648_000 },
}

const rulesOf = (overrides: Partial<Session>, context: CheckContext = {}) =>
  checkSession({ ...friday, ...overrides }, context).map(({ severity, rule }) => `${severity} ${rule}`)

describe('a session as typed', () => {
  it('that can be so has no finding', () => {
    expect(checkSession(friday, { refundFen: 26_840_000, now: at('2026-11-21 00:10') })).toEqual([])
  })

  it.each<[string, Partial<Session>, CheckContext]>([
    ['viewersOverViews', { viewers: 18_731 }, {}],
    ['buyersOverViewers', { viewers: 371, naturalViewers: null, peakOnline: null }, {}],
    ['buyersOverOrders', { orders: 371 }, {}],
    ['firstOrdersOverBuyers', { firstOrders: 373 }, {}],
    ['refundOverSales', {}, { refundFen: 26_840_001 }],
    ['stayOverDuration', { averageStaySeconds: 240 * 60 + 1, stayBase: 'last' }, {}],
    ['naturalOverViewers', { naturalViewers: 13_861 }, {}],
    ['startInFuture', { startAt: at('2026-11-21 00:16') }, { now: at('2026-11-21 00:10') }],
  ])('cannot be when %s', (rule, overrides, context) => {
    expect(rulesOf(overrides, context)).toEqual([`impossible ${rule}`])
  })

  it.each<[string, Partial<Session>]>([
    ['peakUnderAverage', { peakOnline: 538 }],
    ['spendOverBudget', { adSpendFen: 1_200_001 }],
    ['longShow', { durationMinutes: 721 }],
    ['orderValueAbsurd', { gmvFen: 437 * 5_000_001 }],
  ])('is hardly so when %s, and may be saved', (rule, overrides) => {
    expect(rulesOf(overrides)).toEqual([`strange ${rule}`])
  })

  it('is asked whether 90 minutes in a show of four hours are of the last hours only', () => {
    const longStay = { averageStaySeconds: 90 * 60, peakOnline: null }
    expect(rulesOf(longStay)).toEqual(['strange stayOfLastHours'])
    expect(rulesOf({ ...longStay, stayBase: 'last' })).toEqual([])
  })

  it.each<[string, Partial<Session>]>([
    ['buyersOverViewers', { buyers: 431, orders: 437, views: 430 }],
    ['firstOrdersOverBuyers', { buyers: null, orders: null, firstOrders: 431, views: 430 }],
    ['naturalOverViewers', { buyers: null, orders: null, firstOrders: null, naturalViewers: 431, views: 430 }],
  ])('is held against the views where the people are not known: %s', (rule, overrides) => {
    const draft = { ...friday, viewers: null, naturalViewers: null, gmvFen: null, ...overrides }
    expect(checkSession(draft)).toEqual([
      { severity: 'impossible', rule, field: expect.any(String) as string, against: 'views' },
    ])
  })

  it('says each thing beside its field, with what it was held against', () => {
    expect(checkSession({ ...friday, firstOrders: 400 })).toEqual([
      { severity: 'impossible', rule: 'firstOrdersOverBuyers', field: 'firstOrders', against: 'buyers' },
    ])
  })

  it('breaks no rule by what it does not know', () => {
    expect(checkSession({}, { now: 0 })).toEqual([])
    expect(rulesOf({ viewers: null, views: null, naturalViewers: null, buyers: null, orders: null })).toEqual([])
  })

  it('of a show without sales or people is possible', () => {
    expect(checkSession({ gmvFen: 0, viewers: 0, views: 0, orders: 0, buyers: 0, firstOrders: 0 })).toEqual([])
  })
})

describe('what a session needs', () => {
  it('is its start, its sales, and one of viewers and views', () => {
    expect(missingRequired({})).toEqual(['startAt', 'viewers', 'views', 'gmvFen'])
    expect(missingRequired({ startAt: 1, gmvFen: 0, views: 0 })).toEqual([])
    expect(missingRequired({ startAt: 1, gmvFen: null, viewers: 5 })).toEqual(['gmvFen'])
  })
})
