import { businessDayOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { addDays, weekdayOf, weekStartOf } from '../calendar/day-arithmetic'
import { instantOf } from '../calendar/instant'
import { HOST } from '../checklist/assignee'
import { checkId, showKey, type Occasion } from '../checklist/check-id'
import type { Check, Checklist, ChecklistItem, Moment } from '../records/checklist'
import type { ScoreReading, Violation } from '../records/score'
import { scoreReadingId } from '../trust-health/score-readings'
import type { SampleOptions } from './sample-calendar'
import { SAMPLE_CHECKLIST_NAMES, type SampleChecklistNames } from './sample-checklist-names'
import { SAMPLE_SLOTS } from './sample-slots'

/** A record of the lists, before the sample writes it. */
export type SampleRecord =
  | readonly ['checklist', string, Checklist]
  | readonly ['checklistItem', string, ChecklistItem]
  | readonly ['check', string, Check]
  | readonly ['violation', string, Violation]
  | readonly ['scoreReading', string, ScoreReading]

/** How much was done on each day of the eleven weeks before, Monday to Sunday, in thirds of what was planned. */
const THIRDS_DONE = [
  ...['2231200', '2332000', '3322300', '2323310', '3100000', '1200000'],
  ...['2223320', '3323330', '3233320', '2333230', '3332330'],
]
const LISTS = ['before', 'day', 'week'] as const
type List = (typeof LISTS)[number]

/** Whose each item is, and at which minute of a day it is done. `skipped`: passed over. */
const ITEMS: Readonly<Record<List, readonly SampleItem[]>> = {
  before: [
    { by: HOST, minute: 19 * 60 + 20, templateItemId: 'withheld' },
    { by: HOST, minute: 19 * 60 + 20, templateItemId: 'countdown' },
    { by: 'anchor-su', minute: 19 * 60 + 32, templateItemId: 'prices', wantsProof: true },
    { by: 'anchor-zhou', templateItemId: 'labels', wantsProof: true },
  ],
  day: [
    { by: 'anchor-su', minute: 12 * 60 + 8, wantsProof: true },
    { by: 'anchor-lin', minute: 10 * 60 + 40 },
    { by: 'anchor-lin', effortMinutes: 10, workPlace: 'regulars' },
    { by: 'anchor-su', workPlace: 'firstOrders' },
    { by: 'anchor-zhou', minute: 9 * 60, isSkipped: true },
  ],
  week: [{ by: 'anchor-lin' }, { by: 'anchor-su' }],
}
const MOMENTS: Readonly<Record<List, Moment>> = { before: 'before', day: 'day', week: 'week' }
const TEMPLATES: Readonly<Record<List, string>> = { before: 'm-normal-words', day: 'm-greet', week: 'm-person' }
const MAIN_ACCOUNT = 'account-main'
const NOON = 12 * 60

interface SampleItem extends Pick<ChecklistItem, 'templateItemId' | 'wantsProof' | 'effortMinutes' | 'workPlace'> {
  readonly by: string
  readonly minute?: number
  readonly isSkipped?: boolean
}

/** The sample team's lists with what was ticked of them by `now`, its ledger and its score. */
export function sampleChecklists({ now, language = 'zh-CN' }: SampleOptions): readonly SampleRecord[] {
  const names = SAMPLE_CHECKLIST_NAMES[language]
  const today = businessDayOf(now, [])
  const monday = weekStartOf(today)
  const from = addDays(monday, -7 * THIRDS_DONE.length)
  return [
    ...LISTS.flatMap((list, order) => listRecords(list, { names, order, from })),
    ...checksBefore(monday, from),
    ...checksOfWeek(monday, today, now),
    ...healthRecords(names, monday),
  ]
}

function listRecords(
  list: List,
  { names, order, from }: { readonly names: SampleChecklistNames; readonly order: number; readonly from: Day },
): SampleRecord[] {
  const words = { before: names.beforeItems, day: names.dayItems, week: names.weekItems }[list]
  const record: Checklist = { name: names[list], moment: MOMENTS[list], order, from, templateId: TEMPLATES[list] }
  return [
    ['checklist', listId(list), { ...record, templateVersion: 1 }],
    ...ITEMS[list].map(({ by, minute: _minute, isSkipped: _skipped, ...item }, place): SampleRecord => {
      const placed = { checklistId: listId(list), order: place, assigneeId: by, from }
      return ['checklistItem', itemId(list, place), { title: '', ...words[place], ...item, ...placed }]
    }),
  ]
}

/** The weeks before this one: so many of a day's items, from the first on. */
function checksBefore(monday: Day, from: Day): SampleRecord[] {
  return THIRDS_DONE.flatMap((thirds, week) =>
    [...thirds].flatMap((third, weekday) => {
      const day = addDays(from, 7 * week + weekday)
      const planned = day < monday ? occasionsOn(day) : []
      const done = Math.floor((planned.length * Number(third)) / 3)
      return planned.slice(0, done).map(({ id, by }) => checkOf(id, by, { at: instantOf(day, NOON) }))
    }),
  )
}

/** This week as far as it has happened; its first story was told on Wednesday. */
function checksOfWeek(monday: Day, today: Day, now: number): SampleRecord[] {
  const story = instantOf(addDays(monday, 2), 15 * 60)
  const told =
    story <= now
      ? [checkOf(checkId(itemId('week', 0), { weekStart: monday, place: 1 }), 'anchor-lin', { at: story })]
      : []
  const past: SampleRecord[] = []
  for (let day = monday; day <= today; day = addDays(day, 1)) {
    for (const { id, by, item } of occasionsOn(day)) {
      const at = instantOf(day, item.minute ?? 22 * 60)
      const isLeft = item.minute === undefined && day === today
      if (at <= now && !isLeft) past.push(checkOf(id, by, { at, isSkipped: item.isSkipped }))
    }
  }
  return [...told, ...past]
}

function occasionsOn(day: Day): { readonly id: string; readonly by: string; readonly item: SampleItem }[] {
  const slot = SAMPLE_SLOTS[weekdayOf(day) - 1]
  const host = slot ? `anchor-${slot.anchorId}` : ''
  const of = (list: List, occasion: Occasion) =>
    ITEMS[list].map((item, place) => ({
      id: checkId(itemId(list, place), occasion),
      by: item.by === HOST ? host : item.by,
      item,
    }))
  const around = slot ? of('before', { day, show: showKey(MAIN_ACCOUNT, 1) }) : []
  return [...around, ...of('day', { day })]
}

function checkOf(
  id: string,
  byId: string,
  { at, isSkipped }: { readonly at: number; readonly isSkipped?: boolean },
): SampleRecord {
  return ['check', id, { state: isSkipped ? 'skipped' : 'done', byId, at }]
}

/** Two deductions, on the Tuesdays of six and sixteen weeks ago, and the score of this Monday. */
function healthRecords(names: SampleChecklistNames, monday: Day): SampleRecord[] {
  const struck = [
    { day: addDays(monday, -41), pointsTenths: 20 },
    { day: addDays(monday, -111), pointsTenths: 40 },
  ]
  const reading = { accountId: MAIN_ACCOUNT, scoreType: 'live' as const, asOf: monday }
  return [
    ...names.violations.map((words, place): SampleRecord => {
      const facts = { accountId: MAIN_ACCOUNT, scoreType: 'live' as const, appeal: 'none' as const }
      const { day, pointsTenths } = struck[place] ?? { day: monday, pointsTenths: 0 }
      return ['violation', `violation-${day}`, { ...facts, day, pointsTenths, ...words }]
    }),
    ['scoreReading', scoreReadingId(reading), { ...reading, pointsTenths: 980 }],
  ]
}

const listId = (list: List) => `list-${list}`
const itemId = (list: List, place: number) => `item-${list}-${place + 1}`
