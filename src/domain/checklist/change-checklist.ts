import type { Day } from '../calendar/day'
import { addDays, weekStartOf } from '../calendar/day-arithmetic'
import type { Checklist, ChecklistItem } from '../records/checklist'
import type { Fields, Value } from '../records/fields'
import { nextOrder } from '../team/account-order'
import type { ChecklistRecord, ItemRecord } from './day-sections'

/** One record to write; only the named fields change. */
export interface ChecklistEdit {
  readonly kind: 'checklist' | 'checklistItem' | 'pause'
  readonly id: string
  readonly fields: Fields
}

/** What a person sets of an item. */
export type ItemSetting = Omit<ChecklistItem, 'checklistId' | 'order' | 'from' | 'until'>

/** A list before it is a team's: a template in one language, or what somebody wrote. */
export type ListSetting = Pick<Checklist, 'name' | 'moment' | 'templateId' | 'templateVersion'> & {
  readonly items: readonly ItemSetting[]
}

type ItemRhythm = Pick<ChecklistItem, 'weekdays' | 'onDay' | 'timesPerWeek'>

/** The records of a new list that begins on `today`, after the team's others. `newId` gives a random record id. */
export function addChecklist(
  { items, ...list }: ListSetting,
  lists: ReadonlyMap<string, ChecklistRecord>,
  { today, newId }: { readonly today: Day; readonly newId: () => string },
): readonly ChecklistEdit[] {
  const id = newId()
  const first: ChecklistEdit = {
    kind: 'checklist',
    id,
    fields: { ...fieldsOf(list), order: nextOrder(lists), from: today },
  }
  return [first, ...items.map((item, order) => addItem(newId(), item, { checklistId: id, order, today }))]
}

export function addItem(
  id: string,
  setting: ItemSetting,
  { checklistId, order, today }: { readonly checklistId: string; readonly order: number; readonly today: Day },
): ChecklistEdit {
  return { kind: 'checklistItem', id, fields: { ...fieldsOf(setting), checklistId, order, from: today } }
}

export interface ItemChange {
  readonly item: ItemRecord
  readonly setting: ItemSetting
  readonly isWeekly: boolean
  /** It was ticked on `today`, or in the week of `today` where it is weekly. */
  readonly isTicked: boolean
  /** Id of the item that takes the old one's place. */
  readonly newId: string
}

/**
 * An item with other settings. One that comes on other days from now on ends, and a new one begins, so that what was
 * planned in past weeks stays; where it is ticked already, from the next day or week on.
 */
export function changeItem(change: ItemChange, today: Day): readonly ChecklistEdit[] {
  const { item, setting, isWeekly, isTicked, newId } = change
  const period = isWeekly ? weekStartOf(today) : today
  const from = isTicked ? addDays(period, isWeekly ? 7 : 1) : period
  if (isSameRhythm(item, setting) || item.from >= from) {
    return [{ kind: 'checklistItem', id: item.id, fields: fieldsOf(setting) }]
  }
  return [
    { kind: 'checklistItem', id: item.id, fields: { until: addDays(from, -1) } },
    addItem(newId, setting, { checklistId: item.checklistId, order: item.order, today: from }),
  ]
}

/** Puts a list or an item away from `today` on. Past days keep it. */
export function archive(kind: 'checklist' | 'checklistItem', id: string, today: Day): ChecklistEdit {
  return { kind, id, fields: { until: addDays(today, -1) } }
}

/** Brings an archived list back. The days that it was away become a pause of it: nothing was planned then. */
export function restoreChecklist(
  list: ChecklistRecord,
  { today, newId }: { readonly today: Day; readonly newId: () => string },
): readonly ChecklistEdit[] {
  const back: ChecklistEdit = { kind: 'checklist', id: list.id, fields: { until: null } }
  if (!list.until || addDays(list.until, 1) >= today) return [back]
  const away = { from: addDays(list.until, 1), until: addDays(today, -1), checklistId: list.id }
  return [back, { kind: 'pause', id: newId(), fields: away }]
}

/** The orders that change when one of several moves up (−1) or down (1); none at the ends. */
export function move(
  kind: 'checklist' | 'checklistItem',
  id: string,
  { among, by }: { readonly among: readonly { readonly id: string; readonly order: number }[]; readonly by: -1 | 1 },
): readonly ChecklistEdit[] {
  const from = among.findIndex((one) => one.id === id)
  const to = from + by
  const moved = among[from]
  if (!moved || to < 0 || to >= among.length) return []
  const next = [...among]
  next.splice(from, 1)
  next.splice(to, 0, moved)
  return next.flatMap((one, order) => (one.order === order ? [] : [{ kind, id: one.id, fields: { order } }]))
}

/** Lists or items that are there on `today` or later, in the team's order. */
export function present<T extends { readonly order: number; readonly until?: Day | null }>(
  records: Iterable<T>,
  today: Day,
): readonly T[] {
  return [...records].filter(({ until }) => !until || until >= today).sort((left, right) => left.order - right.order)
}

function isSameRhythm(left: ItemRhythm, right: ItemRhythm): boolean {
  return (
    (left.weekdays ?? null) === (right.weekdays ?? null) &&
    (left.onDay ?? null) === (right.onDay ?? null) &&
    (left.timesPerWeek ?? null) === (right.timesPerWeek ?? null)
  )
}

function fieldsOf(setting: object): Fields {
  return { ...(setting as Record<string, Value>) }
}
