import { UsualIndex } from '@/domain/baseline/usual-index'
import { addDays } from '@/domain/calendar/day-arithmetic'
import type { RefundSoFar } from '@/domain/refunds/refund-so-far'
import type { PlanRecord } from '@/domain/roster/shows-on'
import { weekDays } from '@/domain/week/week-days'
import { weekSummary } from '@/domain/week/week-summary'
import { at, byId, sessionOn, type SessionRecord } from '../build-session'

const FRIDAY = '2026-11-20'

const summaryOf = (
  sessions: readonly SessionRecord[],
  read: Readonly<Record<string, RefundSoFar>> = {},
  history: readonly SessionRecord[] = [],
) =>
  weekSummary({
    sessions,
    readingsOf: (id) => (read[id] ? [read[id]] : []),
    index: new UsualIndex([...history, ...sessions], []),
  })

describe('a week', () => {
  it('of nothing knows nothing', () => {
    const week = summaryOf([])
    expect(week).toMatchObject({ sessionCount: 0, unreadCount: 0, gmvJudgement: { verdict: 'unknown' } })
    for (const sum of [week.gmvFen, week.netFen, week.orders, week.gpmFen, week.deliveryRate]) {
      expect(sum).toBeUndefined()
    }
  })

  it('sums over the sessions that know a figure, and says how many have unread refunds', () => {
    const week = summaryOf(
      [sessionOn('2026-11-19', { orders: 5 }), sessionOn(FRIDAY), sessionOn('2026-11-21', { gmvFen: null, orders: 2 })],
      { [FRIDAY]: { asOf: '2026-11-21', ageDays: 1, fen: 300_000 } },
    )
    expect(week).toMatchObject({ gmvFen: 2_000_000, orders: 7, refundedFen: 300_000, netFen: 1_700_000 })
    expect(week).toMatchObject({ sessionCount: 3, unreadCount: 1 })
  })

  it('takes GPM and the spent share over the sessions that know both sides', () => {
    const week = summaryOf([
      sessionOn('2026-11-19', { views: 5_000, adSpendFen: 50, adBudgetFen: 100 }),
      sessionOn(FRIDAY, { views: null, adSpendFen: 900, adBudgetFen: null }),
    ])
    expect(week).toMatchObject({ gpmFen: 200_000, deliveryRate: 0.5, adSpendFen: 950 })
  })

  it('is held against the sum of its sessions’ own usual, both sides without those that have none', () => {
    const fridays = [1, 2, 3, 4].map((week) => sessionOn(addDays(FRIDAY, -7 * week), { gmvFen: 800_000 }))
    const other = sessionOn('2026-11-19', { accountId: 'knit' })
    expect(summaryOf([sessionOn(FRIDAY), other], {}, fridays).gmvJudgement).toMatchObject({
      ...{ verdict: 'above', delta: 0.25, usual: 800_000 },
    })
    expect(summaryOf([other]).gmvJudgement).toEqual({ verdict: 'too_few', need: 4 })
  })
})

describe('the bars of a week', () => {
  const slot: PlanRecord = {
    ...{ id: 'sat', type: 'slot', accountId: 'main', weekday: 6, startMinute: 20 * 60, durationMinutes: 200 },
    ...{ anchorIds: ['su'], from: '2026-01-01' },
  }
  const statesAt = (now: string, ...sessions: SessionRecord[]) =>
    weekDays('2026-11-16', {
      ...{ now: at(now), plans: byId([slot]), sessions: byId(sessions), boundaries: [], accountId: 'main' },
    }).map(({ state }) => state)

  it('add up a day’s sessions, those past midnight with their evening', () => {
    const late = sessionOn('late', { startAt: at('2026-11-21 00:30'), gmvFen: 1 })
    const sessions = byId([sessionOn(FRIDAY, { gmvFen: 2 }), late, sessionOn('2026-11-13')])
    const bars = weekDays('2026-11-16', { now: at('2026-11-21 01:00'), plans: new Map(), sessions, boundaries: [] })
    expect(bars[4]).toEqual({ day: FRIDAY, isToday: true, state: 'logged', gmvFen: 3 })
    expect(bars.filter(({ state }) => state === 'none')).toHaveLength(6)
  })

  it('are dashed for a planned show that ended without a record, and flat before it ends', () => {
    expect(statesAt('2026-11-21 23:00')[5]).toBe('none')
    expect(statesAt('2026-11-21 23:20')[5]).toBe('missing')
    expect(statesAt('2026-11-22 00:10', sessionOn('2026-11-21', { slotId: 'sat' }))[5]).toBe('logged')
    expect(statesAt('2026-11-22 00:10', sessionOn('2026-11-21', { accountId: 'knit' }))[5]).toBe('missing')
  })
})
