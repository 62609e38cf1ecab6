import { daySections, weekSections, type Section } from '@/domain/checklist/day-sections'
import { isWeekPaused, endedPause, pauseOn } from '@/domain/checklist/pauses'
import { weekdayBits } from '@/domain/checklist/recurrence'
import { ringSections, tallyOf } from '@/domain/checklist/tally'
import { bookOf, checkOf, itemOf, listOf, MONDAY, SATURDAY, showAt } from './checklist-builders'

const titles = (sections: readonly Section[]) =>
  sections.map(({ list, show, entries }) => [list.id, show?.key, entries.map(({ item }) => item.id)])

const lists = [
  listOf('day'),
  listOf('after', { moment: 'after' }),
  listOf('before', { moment: 'before' }),
  listOf('week', { moment: 'week' }),
]
const items = [
  itemOf('reply'),
  itemOf('greet', { weekdays: weekdayBits([6]) }),
  itemOf('sunday', { weekdays: weekdayBits([7]) }),
  itemOf('prices', { checklistId: 'before' }),
  itemOf('review', { checklistId: 'after' }),
  itemOf('video', { checklistId: 'week', timesPerWeek: 2 }),
]

describe('the lists of a day', () => {
  it('stand around each show in turn, and then the day’s own', () => {
    const shows = [showAt(SATURDAY, 10), showAt(SATURDAY, 20, { key: 'main~2' })]
    expect(titles(daySections(SATURDAY, shows, bookOf({ lists, items })))).toEqual([
      ['before', 'main', ['prices']],
      ['before', 'main~2', ['prices']],
      ['after', 'main', ['review']],
      ['after', 'main~2', ['review']],
      ['day', undefined, ['reply', 'greet']],
    ])
  })

  it('have nothing of a show on a day without one, and no list that is empty', () => {
    const sections = daySections('2026-11-20', [], bookOf({ lists: [...lists, listOf('empty')], items }))
    expect(titles(sections)).toEqual([['day', undefined, ['reply']]])
  })

  it('say what became of each item; one that was taken back is open again', () => {
    const checks = [
      checkOf(`reply~${SATURDAY}`),
      checkOf(`greet~${SATURDAY}`, { state: 'undone' }),
      checkOf('reply~2026-11-20', { state: 'skipped' }),
    ]
    const [section] = daySections(SATURDAY, [], bookOf({ lists, items, checks }))
    expect(section?.entries.map(({ state }) => state)).toEqual(['done', 'open'])
  })

  it('begin anew on the next day, and keep what was ticked on the day before', () => {
    const book = bookOf({ lists, items, checks: [checkOf(`reply~${SATURDAY}`)] })
    const statesOn = (day: string) => daySections(day, [], book)[0]?.entries.map(({ state }) => state)
    expect(statesOn('2026-11-22')).toEqual(['open', 'open'])
    expect(statesOn(SATURDAY)).toEqual(['done', 'open'])
  })

  it('are those of that day: before a list was there and after it was archived it has none', () => {
    const book = bookOf({ lists: [listOf('day', { from: SATURDAY, until: SATURDAY })], items })
    expect(['2026-11-20', SATURDAY, '2026-11-22'].map((day) => daySections(day, [], book).length)).toEqual([0, 1, 0])
  })
})

describe('the lists of a week', () => {
  it('have a place for each time that an item is planned', () => {
    const checks = [checkOf(`video~${MONDAY}~w1`)]
    const [section] = weekSections(MONDAY, bookOf({ lists, items, checks }))
    expect(section?.entries.map(({ state, place }) => [state, place])).toEqual([
      ['done', { number: 1, of: 2 }],
      ['open', { number: 2, of: 2 }],
    ])
  })

  it('begin anew on Monday', () => {
    const book = bookOf({ lists, items, checks: [checkOf(`video~${MONDAY}~w1`), checkOf(`video~${MONDAY}~w2`)] })
    expect(tallyOf(weekSections(MONDAY, book))).toEqual({ done: 2, open: 0, skipped: 0, planned: 2 })
    expect(tallyOf(weekSections('2026-11-23', book))).toEqual({ done: 0, open: 2, skipped: 0, planned: 2 })
  })

  it('have the quota of the week in which an item began, and none in the one in which it ended', () => {
    const item = itemOf('video', { checklistId: 'week', from: '2026-11-18', until: '2026-11-25' })
    const book = bookOf({ lists, items: [item] })
    expect(['2026-11-09', MONDAY, '2026-11-23'].map((week) => weekSections(week, book).length)).toEqual([0, 1, 0])
  })
})

describe('a pause', () => {
  const holiday = { id: 'p', from: '2026-11-20', until: SATURDAY }

  it('takes the days of all lists, or of its own list alone', () => {
    const shows = [showAt(SATURDAY, 20)]
    const all = bookOf({ lists, items, pauses: [holiday] })
    const one = bookOf({ lists, items, pauses: [{ ...holiday, checklistId: 'day' }] })
    expect(titles(daySections(SATURDAY, shows, all))).toEqual([])
    expect(titles(daySections(SATURDAY, shows, one)).map(([list]) => list)).toEqual(['before', 'after'])
    expect(daySections('2026-11-22', [], all)).toHaveLength(1)
  })

  it('takes the quota of a week only where it covers all of it', () => {
    const whole = { ...holiday, from: MONDAY, until: '2026-11-22' }
    expect(weekSections(MONDAY, bookOf({ lists, items, pauses: [whole] }))).toEqual([])
    expect(weekSections(MONDAY, bookOf({ lists, items, pauses: [holiday] }))).toHaveLength(1)
    expect(isWeekPaused(MONDAY, [{ ...whole, checklistId: 'other' }], 'week')).toBe(false)
  })

  it('that is ended leaves today to be worked on and the days before as they were', () => {
    const ended = { ...holiday, ...endedPause(SATURDAY) }
    expect(pauseOn('2026-11-20', [ended], 'day')).toBe(ended)
    expect(pauseOn(SATURDAY, [ended], 'day')).toBeUndefined()
    const before = { ...holiday, ...endedPause('2026-11-19') }
    expect(['2026-11-18', '2026-11-20', SATURDAY].map((day) => pauseOn(day, [before], 'day'))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

it('the ring counts what is before the show and the day’s own, without what was skipped', () => {
  const checks = [
    checkOf(`prices~${SATURDAY}~main`),
    checkOf(`reply~${SATURDAY}`, { state: 'skipped' }),
    checkOf(`review~${SATURDAY}~main`),
  ]
  const sections = daySections(SATURDAY, [showAt(SATURDAY, 20)], bookOf({ lists, items, checks }))
  expect(tallyOf(ringSections(sections))).toEqual({ done: 1, open: 1, skipped: 1, planned: 2 })
  expect(tallyOf(sections)).toEqual({ done: 2, open: 1, skipped: 1, planned: 3 })
})
