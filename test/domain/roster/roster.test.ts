import { nextShow } from '@/domain/roster/next-show'
import { nightId, showsOn, type NightRecord, type PlanRecord, type SlotRecord } from '@/domain/roster/shows-on'
import { unloggedShow } from '@/domain/roster/unlogged-show'
import { at, byId, sessionOn, type SessionRecord } from '../build-session'

const SATURDAY = '2026-11-21'

const slot = (overrides: Partial<SlotRecord> = {}): SlotRecord => ({
  ...{ id: 'sat', type: 'slot', accountId: 'main', weekday: 6, startMinute: 20 * 60, durationMinutes: 200 },
  ...{ anchorIds: ['su'], from: '2026-01-01' },
  ...overrides,
})

const night = (overrides: Partial<NightRecord>): NightRecord => ({
  ...{ id: nightId('sat', SATURDAY), type: 'night', slotId: 'sat', day: SATURDAY },
  ...overrides,
})

const plansOf = (...plans: PlanRecord[]) => byId(plans)

describe('the shows of a day', () => {
  it('are those of its weekday’s slots, earliest first', () => {
    const plans = plansOf(slot(), slot({ id: 'early', startMinute: 600 }), slot({ id: 'sun', weekday: 7 }))
    expect(showsOn(SATURDAY, plans).map(({ slotId }) => slotId)).toEqual(['early', 'sat'])
    expect(showsOn(SATURDAY, plans, 'knit')).toEqual([])
  })

  it('hold from a slot’s first day to its last', () => {
    const plans = plansOf(slot({ from: SATURDAY, until: SATURDAY }))
    expect(showsOn('2026-11-14', plans)).toEqual([])
    expect(showsOn(SATURDAY, plans)).toHaveLength(1)
    expect(showsOn('2026-11-28', plans)).toEqual([])
  })

  it('may begin after midnight and still belong to the evening', () => {
    const [show] = showsOn(SATURDAY, plansOf(slot({ startMinute: 24 * 60 + 30 })))
    expect(show).toMatchObject({ day: SATURDAY, startAt: at('2026-11-22 00:30') })
  })

  it('take one night’s change, and the roster stays as it was', () => {
    const plans = plansOf(slot(), night({ anchorIds: ['lin'], startMinute: 21 * 60 }))
    expect(showsOn(SATURDAY, plans)).toMatchObject([
      { anchorIds: ['lin'], startAt: at('2026-11-21 21:00'), endAt: at('2026-11-22 00:20'), isChanged: true },
    ])
    expect(showsOn('2026-11-28', plans)).toMatchObject([{ anchorIds: ['su'], isChanged: false }])
  })

  it('are none on a night off', () => {
    expect(showsOn(SATURDAY, plansOf(slot(), night({ isOff: true })))).toEqual([])
  })
})

describe('the show that nobody has logged', () => {
  const ask = (now: string, sessions: SessionRecord[] = [], ...plans: PlanRecord[]) => {
    const found = unloggedShow({
      ...{ now: at(now), plans: plansOf(slot(), ...plans), sessions: byId(sessions), boundaries: [] },
    })
    return found && [found.show.slotId, found.when]
  }

  it('is asked about from its planned end, on the evening itself and the morning after', () => {
    expect(ask('2026-11-21 23:19')).toBeUndefined()
    expect(ask('2026-11-21 23:20')).toEqual(['sat', 'justEnded'])
    expect(ask('2026-11-22 00:10')).toEqual(['sat', 'justEnded'])
    expect(ask('2026-11-22 04:59')).toEqual(['sat', 'justEnded'])
    expect(ask('2026-11-22 10:12')).toEqual(['sat', 'yesterday'])
    expect(ask('2026-11-23 09:00')).toEqual(['sat', 'earlier'])
  })

  it('is asked about for 36 hours and then no more', () => {
    expect(ask('2026-11-23 11:19')).toEqual(['sat', 'earlier'])
    expect(ask('2026-11-23 11:20')).toBeUndefined()
  })

  it('is not asked about once it is logged, from the roster or near its time', () => {
    const moved = sessionOn(SATURDAY, { slotId: 'sat', startAt: at('2026-11-21 22:30') })
    expect(ask('2026-11-22 00:10', [moved])).toBeUndefined()
    const near = sessionOn(SATURDAY, { startAt: at('2026-11-21 20:45') })
    expect(ask('2026-11-22 00:10', [near])).toBeUndefined()
    const lastWeek = sessionOn('2026-11-14', { slotId: 'sat' })
    const otherAccount = sessionOn(SATURDAY, { accountId: 'knit' })
    expect(ask('2026-11-22 00:10', [lastWeek, otherAccount])).toEqual(['sat', 'justEnded'])
  })

  it('is not asked about on 不记这场 or on a night off', () => {
    expect(ask('2026-11-22 00:10', [], night({ isSkipped: true }))).toBeUndefined()
    expect(ask('2026-11-22 00:10', [], night({ isOff: true }))).toBeUndefined()
  })

  it('is the latest of several', () => {
    const friday = slot({ id: 'fri', weekday: 5 })
    expect(ask('2026-11-22 00:10', [], friday)).toEqual(['sat', 'justEnded'])
    expect(ask('2026-11-21 19:00', [], friday)).toEqual(['fri', 'yesterday'])
  })
})

describe('the next show', () => {
  const next = (now: string, ...plans: PlanRecord[]) =>
    nextShow({ now: at(now), plans: plansOf(...plans), boundaries: [] })?.startAt

  it('is the one on air or the first to come, a week ahead included', () => {
    expect(next('2026-11-21 23:00', slot())).toBe(at('2026-11-21 20:00'))
    expect(next('2026-11-21 23:20', slot())).toBe(at('2026-11-28 20:00'))
    expect(next('2026-11-17 12:00', slot(), slot({ id: 'wed', weekday: 3 }))).toBe(at('2026-11-18 20:00'))
  })

  it('is none without a roster', () => {
    expect(next('2026-11-21 23:00')).toBeUndefined()
  })
})
