import { instantOf } from '@/domain/calendar/instant'
import { heatMap, heatStep, type HeatQuery } from '@/domain/checklist/heat-map'
import { bookOf, checkOf, itemOf, listOf, MONDAY, SATURDAY, showAt } from './checklist-builders'

const lists = [listOf('day'), listOf('before', { moment: 'before' }), listOf('week', { moment: 'week' })]
const items = [
  itemOf('reply', { assigneeId: 'chen' }),
  itemOf('greet', { assigneeId: 'lin', from: SATURDAY }),
  itemOf('prices', { checklistId: 'before', assigneeId: 'host' }),
  itemOf('video', { checklistId: 'week' }),
]
const checks = [
  checkOf(`reply~${SATURDAY}`),
  checkOf(`greet~${SATURDAY}`, { byId: 'chen' }),
  checkOf(`prices~${SATURDAY}~main`, { state: 'skipped' }),
  checkOf('reply~2026-11-20', { state: 'undone' }),
  checkOf(`video~${MONDAY}~w1`, { at: instantOf('2026-11-18', 9 * 60), byId: 'su' }),
]
const query: HeatQuery = {
  today: SATURDAY,
  book: bookOf({ lists, items, checks }),
  showsOf: (day) => (day === SATURDAY ? [showAt(day, 20)] : []),
  boundaries: [],
}
const on = (day: string, changed: Partial<HeatQuery> = {}) =>
  heatMap({ ...query, ...changed }).find((one) => one.day === day)

describe('the map of twelve weeks', () => {
  it('is the days from the Monday eleven weeks ago to today', () => {
    const days = heatMap(query)
    expect([days[0]?.day, days[days.length - 1]?.day, days.length]).toEqual(['2026-08-31', SATURDAY, 83])
  })

  it('says what was done of what was planned, without what was skipped', () => {
    expect(on(SATURDAY)).toEqual({ day: SATURDAY, done: 2, planned: 2 })
    expect(on('2026-11-20')).toEqual({ day: '2026-11-20', done: 0, planned: 1 })
  })

  it('has what belongs to a week on the day it was done, or on its Sunday when it was filled in later', () => {
    expect(on('2026-11-18')).toEqual({ day: '2026-11-18', done: 1, planned: 2 })
    const later = checkOf('video~2026-11-09~w1', { at: instantOf('2026-11-18', 9 * 60) })
    expect(on('2026-11-15', { book: bookOf({ lists, items, checks: [later] }) })).toMatchObject({ done: 1 })
  })

  it('is one list’s, where one is asked for', () => {
    expect(on(SATURDAY, { checklistId: 'before' })).toEqual({ day: SATURDAY, done: 0, planned: 0 })
    expect(on('2026-11-18', { checklistId: 'week' })).toEqual({ day: '2026-11-18', done: 1, planned: 1 })
  })

  it('is one person’s: what they did, whoever it was for, and what was theirs and is open', () => {
    const person = { memberId: 'chen', anchorIds: new Set<string>() }
    expect(on(SATURDAY, { person })).toEqual({ day: SATURDAY, done: 2, planned: 2 })
    expect(on('2026-11-20', { person })).toEqual({ day: '2026-11-20', done: 0, planned: 1 })
    expect(on('2026-11-18', { person })).toEqual({ day: '2026-11-18', done: 0, planned: 1 })
    const lin = { memberId: 'member-lin', anchorIds: new Set(['lin']) }
    expect(on(SATURDAY, { person: lin })).toEqual({ day: SATURDAY, done: 0, planned: 0 })
  })
})

it('has four steps: nothing, up to a third, up to two thirds, more', () => {
  const steps = [0, 1, 2, 3, 4, 5, 6].map((done) => heatStep({ done, planned: 6 }))
  expect(steps).toEqual([0, 1, 1, 2, 2, 3, 3])
  expect(heatStep({ done: 0, planned: 0 })).toBe(0)
})
