import { businessDayOf } from '@/domain/calendar/business-day'
import { weekStartOf } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import { HOUR_MS } from '@/domain/calendar/units'
import { refundsDue } from '@/domain/refunds/refunds-due'
import { refundSoFar } from '@/domain/refunds/refund-so-far'
import { unloggedShow } from '@/domain/roster/unlogged-show'
import { SAMPLE_NAMES } from '@/domain/sample/sample-names'
import { sampleTeam } from '@/domain/sample/sample-team'
import { checkSession } from '@/domain/session/check-session'
import { missingRequired } from '@/domain/session/missing-required'
import { at } from '../build-session'
import { sampleRecords, SUNDAY_MORNING } from './sample-records'

const main = (now: number) =>
  [...sampleRecords({ now }).sessions.values()].filter(({ accountId }) => accountId === 'account-main')

describe('the sample team', () => {
  it('is the same on every phone, with ids of its own', () => {
    const first = sampleTeam({ now: SUNDAY_MORNING })
    expect(sampleTeam({ now: SUNDAY_MORNING })).toEqual(first)
    const ids = first.writes.map(({ kind, id }) => `${kind} ${id}`)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has 26 weeks of history before the fixture week, six shows each', () => {
    const history = main(SUNDAY_MORNING).filter(({ startAt }) => startAt < instantOf('2026-11-16', 0))
    const weeks = new Set(history.map(({ startAt }) => weekStartOf(businessDayOf(startAt, []))))
    expect(weeks.size).toBe(26)
    expect(history).toHaveLength(26 * 6)
  })

  it('grew slowly and slumped in the holiday and the fortnight after it', () => {
    const weekly = (monday: string) => {
      const from = instantOf(monday, 0)
      const sessions = main(SUNDAY_MORNING).filter(({ startAt }) => startAt >= from && startAt < from + 168 * HOUR_MS)
      return sessions.reduce((sum, { gmvFen }) => sum + (gmvFen ?? 0), 0)
    }
    expect(weekly('2026-10-05')).toBeLessThan(0.7 * weekly('2026-09-21'))
    expect(weekly('2026-10-12')).toBeLessThan(0.9 * weekly('2026-09-21'))
    expect(weekly('2026-11-02')).toBeGreaterThan(0.95 * weekly('2026-09-21'))
    expect(weekly('2026-05-25')).toBeLessThan(weekly('2026-09-14'))
  })

  it('holds only sessions that a person could have typed', () => {
    const { sessions, readingsOf } = sampleRecords({ now: SUNDAY_MORNING, through: '2026-11-22' })
    for (const session of sessions.values()) {
      const refundFen = refundSoFar(readingsOf(session.id))?.fen
      expect(missingRequired(session)).toEqual([])
      expect(checkSession(session, { refundFen, now: SUNDAY_MORNING })).toEqual([])
      const fens = readingsOf(session.id).map(({ fen }) => fen)
      expect(fens).toEqual([...fens].sort((left, right) => left - right))
    }
  })

  it('speaks English where the screens do, with the same figures', () => {
    const [zh, en] = (['zh-CN', 'en'] as const).map((language) => sampleTeam({ now: SUNDAY_MORNING, language }))
    expect(en?.team).toMatchObject({ name: SAMPLE_NAMES.en.team, memberName: 'Chen Jing' })
    expect(JSON.stringify(en?.writes)).not.toMatch(/[一-鿿]/)
    expect(en?.writes.map(({ id }) => id)).toEqual(zh?.writes.map(({ id }) => id))
  })
})

describe('what has happened by now', () => {
  it('leaves the latest show to be logged while the prompt asks for it', () => {
    const days = main(at('2026-11-22 10:12')).map(({ id }) => id)
    expect(days[days.length - 1]).toBe('session-2026-11-20')
    const { sessions, plans } = sampleRecords({ now: SUNDAY_MORNING })
    const unlogged = unloggedShow({ now: SUNDAY_MORNING, plans, sessions, boundaries: [] })
    expect(unlogged).toMatchObject({ when: 'yesterday', show: { anchorIds: ['anchor-su'], day: '2026-11-21' } })
  })

  it('leaves none where the prompt is gone', () => {
    const monday = at('2026-11-16 18:00')
    const { sessions, plans } = sampleRecords({ now: monday })
    expect(sessions.has('session-2026-11-14')).toBe(true)
    expect(unloggedShow({ now: monday, plans, sessions, boundaries: [] })).toBeUndefined()
  })

  it('is not ahead of the clock, whenever the sample is loaded', () => {
    for (let now = at('2027-03-01 00:30'); now < at('2027-03-09 00:00'); now += 5 * HOUR_MS) {
      const today = businessDayOf(now, [])
      const { writes } = sampleTeam({ now })
      const lastStart = Math.max(...writes.map(({ fields }) => Number(fields.startAt ?? 0)))
      const readOn = writes.map(({ fields }) => (typeof fields.asOf === 'string' ? fields.asOf : ''))
      expect(lastStart).toBeLessThan(now)
      expect(readOn.filter((asOf) => asOf > today)).toEqual([])
    }
  })

  it('stays on its weekdays when it moves with the clock', () => {
    const records = sampleRecords({ now: at('2027-03-07 12:00'), through: '2027-03-07' })
    expect(records.week('2027-03-01', '2027-03-07').map(({ gmvFen }) => (gmvFen ?? 0) / 100)).toEqual([
      126_800, 82_600, 172_500, 63_900, 268_400, 186_300,
    ])
    expect(records.sessions.size).toBeGreaterThan(150)
  })
})

describe('refunds due in the sample', () => {
  const dueAt = (now: number) => {
    const { sessions, readingsOf } = sampleRecords({ now })
    const today = businessDayOf(now, [])
    return refundsDue({ sessions: sessions.values(), readingsOf, today, boundaries: [] })
  }

  it('are the three of the design on the night of Saturday, and two that were missed before', () => {
    const { today, missed } = dueAt(at('2026-11-22 00:10'))
    expect(today.map(({ session, point, last }) => [session.id, session.gmvFen, point, last?.fen])).toEqual([
      ['session-2026-11-18', 17_250_000, 3, 2_460_000],
      ['session-2026-11-14', 17_120_000, 7, 3_840_000],
      ['session-2026-11-06', 21_960_000, 15, 6_790_000],
    ])
    expect(missed).toHaveLength(2)
  })

  it('are all typed by Sunday morning', () => {
    expect(dueAt(SUNDAY_MORNING)).toMatchObject({ today: [], missed: { length: 2 } })
  })
})
