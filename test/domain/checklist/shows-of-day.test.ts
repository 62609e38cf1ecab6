import { instantOf } from '@/domain/calendar/instant'
import { sessionsByDay, showsOfDay } from '@/domain/checklist/shows-of-day'
import type { PlanRecord, SlotRecord } from '@/domain/roster/shows-on'
import { byId, sessionOn } from '../build-session'
import { SATURDAY } from './checklist-builders'

const evening: SlotRecord = {
  ...{ id: 'sat', type: 'slot', accountId: 'main', weekday: 6, startMinute: 20 * 60, durationMinutes: 240 },
  ...{ anchorIds: ['lin'], from: '2026-06-01' },
}
const plansOf = (...plans: readonly PlanRecord[]) => byId(plans)
const keys = (shows: ReturnType<typeof showsOfDay>) => shows.map(({ key, isLogged }) => [key, isLogged])

describe('the shows that lists are done around', () => {
  it('are those of the roster, logged or not', () => {
    expect(keys(showsOfDay(SATURDAY, plansOf(evening), []))).toEqual([['main', false]])
    const logged = sessionOn(SATURDAY, { slotId: 'sat', startAt: instantOf(SATURDAY, 22 * 60) })
    expect(keys(showsOfDay(SATURDAY, plansOf(evening), [logged]))).toEqual([['main', true]])
  })

  it('are found again where somebody logged one without the roster', () => {
    const near = sessionOn(SATURDAY, { startAt: instantOf(SATURDAY, 20 * 60 + 30) })
    expect(keys(showsOfDay(SATURDAY, plansOf(evening), [near]))).toEqual([['main', true]])
  })

  it('keep their names when the roster moves them, and when another show is logged before them', () => {
    const moved = { ...evening, id: 'new', startMinute: 21 * 60 }
    expect(keys(showsOfDay(SATURDAY, plansOf(moved), []))).toEqual([['main', false]])
    const morning = sessionOn(SATURDAY, { id: 'morning', startAt: instantOf(SATURDAY, 10 * 60) })
    expect(keys(showsOfDay(SATURDAY, plansOf(evening), [morning]))).toEqual([
      ['main~2', true],
      ['main', false],
    ])
  })

  it('are counted for each account apart', () => {
    const knit: SlotRecord = { ...evening, id: 'knit', accountId: 'knit', startMinute: 10 * 60 }
    expect(keys(showsOfDay(SATURDAY, plansOf(evening, knit), []))).toEqual([
      ['knit', false],
      ['main', false],
    ])
  })

  it('are none on a day off', () => {
    expect(showsOfDay('2026-11-20', plansOf(evening), [])).toEqual([])
  })
})

it('sessions stand under the business day on which they began', () => {
  const late = sessionOn(SATURDAY, { id: 'late', startAt: instantOf('2026-11-22', 2 * 60) })
  const days = sessionsByDay([sessionOn(SATURDAY), late, sessionOn('2026-11-10')], {
    ...{ from: '2026-11-16', until: '2026-11-22', boundaries: [] },
  })
  expect([...days].map(([day, sessions]) => [day, sessions.map(({ id }) => id)])).toEqual([
    [SATURDAY, [SATURDAY, 'late']],
  ])
})
