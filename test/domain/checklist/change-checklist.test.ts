import {
  addChecklist,
  archive,
  changeItem,
  move,
  present,
  restoreChecklist,
  type ChecklistEdit,
} from '@/domain/checklist/change-checklist'
import { daySections, weekSections, type ChecklistRecord, type ItemRecord } from '@/domain/checklist/day-sections'
import { weekdayBits } from '@/domain/checklist/recurrence'
import { byId } from '../build-session'
import { bookOf, itemOf, listOf, MONDAY, SATURDAY } from './checklist-builders'

const TODAY = { today: SATURDAY, newId: () => 'new' }

/** The items after edits, as a replica would show them. */
function after(items: readonly ItemRecord[], edits: readonly ChecklistEdit[]): readonly ItemRecord[] {
  const all = byId(items)
  for (const { id, fields } of edits) all.set(id, { ...all.get(id), ...fields, id } as ItemRecord)
  return [...all.values()]
}
const plannedOn = (day: string, items: readonly ItemRecord[]) =>
  daySections(day, [], bookOf({ lists: [listOf('day')], items })).flatMap(({ entries }) =>
    entries.map(({ item }) => item.id),
  )

describe('a new list', () => {
  it('begins today, after the others, with its items in their order', () => {
    let count = 0
    const newId = () => `id-${(count += 1)}`
    const setting = { name: '真诚陪伴', moment: 'day' as const, templateId: 'pace', templateVersion: 1 }
    const edits = addChecklist(
      { ...setting, items: [{ title: '慢半拍' }, { title: '报尺码', weekdays: 3 }] },
      byId([listOf('day', { order: 4 })]),
      { today: SATURDAY, newId },
    )
    expect(edits).toEqual([
      { kind: 'checklist', id: 'id-1', fields: { ...setting, order: 5, from: SATURDAY } },
      { kind: 'checklistItem', id: 'id-2', fields: { title: '慢半拍', ...placed(0) } },
      { kind: 'checklistItem', id: 'id-3', fields: { title: '报尺码', weekdays: 3, ...placed(1) } },
    ])
  })
  const placed = (order: number) => ({ checklistId: 'id-1', order, from: SATURDAY })
})

describe('a change of an item', () => {
  const item = itemOf('reply')
  const onMondays = { title: 'reply', weekdays: weekdayBits([1]) }
  const change = { item, isWeekly: false, isTicked: false, newId: 'new' }

  it('of its words alone is made in place', () => {
    const edits = changeItem({ ...change, setting: { title: '回复评论', weekdays: null } }, SATURDAY)
    expect(edits).toEqual([{ kind: 'checklistItem', id: 'reply', fields: { title: '回复评论', weekdays: null } }])
  })

  it('of its days leaves what was planned before', () => {
    const items = after([item], changeItem({ ...change, setting: onMondays }, SATURDAY))
    expect(['2026-11-20', SATURDAY, '2026-11-23'].map((day) => plannedOn(day, items))).toEqual([['reply'], [], ['new']])
  })

  it('of its days begins tomorrow where it is ticked today', () => {
    const items = after([item], changeItem({ ...change, setting: onMondays, isTicked: true }, SATURDAY))
    expect([SATURDAY, '2026-11-22', '2026-11-23'].map((day) => plannedOn(day, items))).toEqual([['reply'], [], ['new']])
  })

  it('of a quota holds for this week, or from the next where this one is ticked', () => {
    const weekly = itemOf('video', { checklistId: 'week', timesPerWeek: 1 })
    const setting = { title: 'video', timesPerWeek: 3 }
    const placesIn = (week: string, isTicked: boolean) => {
      const items = after(
        [weekly],
        changeItem({ item: weekly, setting, isWeekly: true, isTicked, newId: 'new' }, SATURDAY),
      )
      const book = bookOf({ lists: [listOf('week', { moment: 'week' })], items })
      return weekSections(week, book).flatMap(({ entries }) => entries).length
    }
    expect(['2026-11-09', MONDAY, '2026-11-23'].map((week) => placesIn(week, false))).toEqual([1, 3, 3])
    expect(['2026-11-09', MONDAY, '2026-11-23'].map((week) => placesIn(week, true))).toEqual([1, 1, 3])
  })

  it('that never was there before today is set anew', () => {
    const young = itemOf('reply', { from: SATURDAY })
    const edits = changeItem({ ...change, item: young, setting: onMondays }, SATURDAY)
    expect(edits.map(({ id }) => id)).toEqual(['reply'])
  })
})

describe('an archived list', () => {
  const archived = (list: ChecklistRecord): ChecklistRecord => ({
    ...list,
    ...(archive('checklist', list.id, '2026-11-18').fields as Partial<ChecklistRecord>),
  })

  it('is there until the day before, and not among those that go on', () => {
    const list = archived(listOf('day'))
    expect(list.until).toBe('2026-11-17')
    expect(present([list, listOf('other')], SATURDAY).map(({ id }) => id)).toEqual(['other'])
  })

  it('comes back with the days between as a pause of its own', () => {
    const list = archived(listOf('day'))
    expect(restoreChecklist(list, TODAY)).toEqual([
      { kind: 'checklist', id: 'day', fields: { until: null } },
      { kind: 'pause', id: 'new', fields: { from: '2026-11-18', until: '2026-11-20', checklistId: 'day' } },
    ])
  })

  it('comes back without a trace on the day it was put away', () => {
    const list = { ...listOf('day'), until: '2026-11-20' }
    expect(restoreChecklist(list, TODAY)).toEqual([{ kind: 'checklist', id: 'day', fields: { until: null } }])
  })
})

it('moving up or down changes the orders that differ, and nothing at the ends', () => {
  const among = [itemOf('a'), itemOf('b', { order: 1 }), itemOf('c', { order: 2 })]
  const moved = (id: string, by: 1 | -1) =>
    move('checklistItem', id, { among, by }).map((edit) => [edit.id, edit.fields.order])
  expect(moved('c', -1)).toEqual([
    ['c', 1],
    ['b', 2],
  ])
  expect(moved('a', -1)).toEqual([])
  expect(moved('c', 1)).toEqual([])
})
