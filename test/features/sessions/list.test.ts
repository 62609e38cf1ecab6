import { ALL_ACCOUNTS, accountInScope, orderedAccounts } from '@/runtime/records/account-scope'
import { listRows } from '@/features/sessions/list/list-rows'
import { sessionsByWeek } from '@/features/sessions/list/sessions-by-week'
import { byId, sessionOn } from '../../domain/build-session'
import { instantOf } from '@/domain/calendar/instant'

const accounts = byId([
  { id: 'second', name: '禾序童装', order: 2 },
  { id: 'main', name: '禾序女装', order: 1 },
])

describe('the account of the list', () => {
  it('is the main one until another is chosen, and the main one again when that is gone', () => {
    expect(orderedAccounts(accounts).map(({ id }) => id)).toEqual(['main', 'second'])
    expect(accountInScope(accounts, undefined)?.id).toBe('main')
    expect(accountInScope(accounts, 'second')?.id).toBe('second')
    expect(accountInScope(accounts, 'gone')?.id).toBe('main')
  })

  it('is none for all accounts, and before there is any', () => {
    expect(accountInScope(accounts, ALL_ACCOUNTS)).toBeUndefined()
    expect(accountInScope(new Map(), undefined)).toBeUndefined()
  })
})

describe('sessions by week', () => {
  it('puts a show after midnight into the week of its evening', () => {
    const sundayNight = sessionOn('2026-11-22', { id: 'late', startAt: instantOf('2026-11-23', 60) })
    const monday = sessionOn('2026-11-23')
    const weeks = sessionsByWeek([sundayNight, monday], [])
    expect(weeks.map(({ start, sessions }) => [start, sessions.map(({ id }) => id)])).toEqual([
      ['2026-11-23', ['2026-11-23']],
      ['2026-11-16', ['late']],
    ])
  })

  it('lists the latest first, whatever the order they came in', () => {
    const [week] = sessionsByWeek([sessionOn('2026-11-17'), sessionOn('2026-11-20'), sessionOn('2026-11-18')], [])
    expect(week?.sessions.map(({ id }) => id)).toEqual(['2026-11-20', '2026-11-18', '2026-11-17'])
  })

  it('becomes rows, a heading before each week, taller with larger text', () => {
    const weeks = sessionsByWeek([sessionOn('2026-11-10'), sessionOn('2026-11-17'), sessionOn('2026-11-18')], [])
    const rows = listRows(weeks, 1)
    expect(rows.map(({ key }) => key)).toEqual(['2026-11-16', '2026-11-18', '2026-11-17', '2026-11-09', '2026-11-10'])
    expect(listRows(weeks, 1.25)[1]?.estimatedHeight).toBeGreaterThan(rows[1]?.estimatedHeight ?? 0)
  })
})
