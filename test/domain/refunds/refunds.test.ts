import { addDays } from '@/domain/calendar/day-arithmetic'
import type { RecordOf } from '@/domain/records/record'
import { isInAfterSale, nextUpdatePoint } from '@/domain/refunds/after-sale'
import { refundReadingId, sessionIdOfReading } from '@/domain/refunds/refund-reading-id'
import { readingsBySession, refundSoFar } from '@/domain/refunds/refund-so-far'
import { refundsDue, UPDATE_POINTS } from '@/domain/refunds/refunds-due'
import { at, byId, sessionOn, type SessionRecord } from '../build-session'

type Reading = RecordOf<'refundReading'>

const reading = (sessionId: string, asOf: string, refundFen: number | null): Reading => ({
  ...{ id: refundReadingId(sessionId, asOf), sessionId, asOf, refundFen },
  source: 'typed',
})

const readingsOf = (sessions: readonly SessionRecord[], readings: readonly Reading[]) =>
  readingsBySession(readings, byId(sessions), [])

describe('what has been refunded so far', () => {
  const session = sessionOn('2026-11-18')
  const soFar = (...readings: Reading[]) => refundSoFar(readingsOf([session], readings)(session.id))

  it('is the reading of the latest day, in whatever order they came', () => {
    const readings = [reading(session.id, '2026-11-21', 4_090), reading(session.id, '2026-11-19', 2_460)]
    expect(soFar(...readings)).toEqual({ asOf: '2026-11-21', ageDays: 3, fen: 4_090 })
  })

  it('is unknown before the first reading, and a cleared reading is none', () => {
    expect(soFar()).toBeUndefined()
    expect(soFar(reading(session.id, '2026-11-19', null))).toBeUndefined()
    expect(soFar({ ...reading(session.id, '2026-11-19', null), refundFen: undefined as never })).toBeUndefined()
    expect(soFar(reading(session.id, '2026-11-19', 0))).toMatchObject({ fen: 0 })
  })

  it('counts its days from the evening on which a show past midnight began', () => {
    const late = sessionOn('late', { startAt: at('2026-11-19 00:30') })
    const readings = readingsOf([late], [reading('late', '2026-11-19', 5)])
    expect(refundSoFar(readings('late'))).toMatchObject({ ageDays: 1 })
  })

  it('of one day is one record, whoever reads it', () => {
    expect(refundReadingId('s1', '2026-11-19')).toBe('s1.2026-11-19')
    expect(sessionIdOfReading(refundReadingId('s.1', '2026-11-19'))).toBe('s.1')
  })
})

describe('refunds to type today', () => {
  const today = '2026-11-21'
  const aged = (ageDays: number) => sessionOn(addDays(today, -ageDays))
  const dueOf = (sessions: readonly SessionRecord[], readings: readonly Reading[] = []) => {
    const due = refundsDue({ sessions, readingsOf: readingsOf(sessions, readings), today, boundaries: [] })
    const short = (list: typeof due.today) => list.map(({ ageDays, point, last }) => [ageDays, point, last?.fen])
    return { today: short(due.today), missed: short(due.missed) }
  }

  it('are asked for 1, 3, 7, 15 and 30 days after the show, latest show first', () => {
    const sessions = Array.from({ length: 32 }, (_, ageDays) => aged(ageDays))
    const read = sessions.map(({ id }) => reading(id, addDays(today, -1), 1))
    expect(dueOf(sessions, read).today.map(([ageDays]) => ageDays)).toEqual(UPDATE_POINTS)
  })

  it('are those of the design on Saturday the 21st', () => {
    const sessions = [...Array(25).keys()].map((ageDays) => aged(ageDays))
    const last = new Map([
      [3, 24_600],
      [7, 38_400],
      [15, 67_900],
    ])
    const readings = sessions.map(({ id }, ageDays) =>
      reading(id, addDays(today, last.has(ageDays) ? -1 : 0), last.get(ageDays) ?? 9),
    )
    expect(dueOf(sessions, readings).today).toEqual([
      [3, 3, 24_600],
      [7, 7, 38_400],
      [15, 15, 67_900],
    ])
  })

  it('are no longer asked for once today is read, nothing refunded included', () => {
    const session = aged(3)
    expect(dueOf([session], [reading(session.id, today, 0)])).toEqual({ today: [], missed: [] })
  })

  it('that were missed are asked for at the latest point, until day 30', () => {
    expect(dueOf([aged(2), aged(20), aged(31)]).missed).toEqual([
      [2, 1, undefined],
      [20, 15, undefined],
    ])
    const session = aged(20)
    expect(dueOf([session], [reading(session.id, addDays(session.id, 16), 5)]).missed).toEqual([])
    expect(dueOf([session], [reading(session.id, addDays(session.id, 14), 5)]).missed).toEqual([[20, 15, 5]])
  })

  it('are not asked for where nothing was sold, or nobody knows what was', () => {
    const unsold = [3, 7].map((ageDays, index) => ({ ...aged(ageDays), gmvFen: index ? 0 : null }))
    expect(dueOf(unsold)).toEqual({ today: [], missed: [] })
  })
})

describe('售后期内', () => {
  it('lasts until day 30 has come or been read', () => {
    expect(isInAfterSale(0, undefined)).toBe(true)
    expect(isInAfterSale(29, { asOf: '2026-11-20', ageDays: 15, fen: 1 })).toBe(true)
    expect(isInAfterSale(30, undefined)).toBe(false)
  })

  it('has a next day on which to ask', () => {
    expect(nextUpdatePoint(UPDATE_POINTS, 2)).toBe(3)
    expect(nextUpdatePoint(UPDATE_POINTS, 3)).toBe(7)
    expect(nextUpdatePoint(UPDATE_POINTS, 30)).toBeUndefined()
  })
})
