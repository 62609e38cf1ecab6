import { businessDayOf } from '@/domain/calendar/business-day'
import { clockOf } from '@/domain/calendar/clock-of'
import type { Day } from '@/domain/calendar/day'
import { weekdayOf, weekStartOf } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import { assigneeOf, HOST } from '@/domain/checklist/assignee'
import type { CheckRecord, Entry, Section } from '@/domain/checklist/day-sections'
import type { DayBoundary } from '@/domain/records/team'
import type { Texts } from '@/locales/texts'
import type { TrustTexts } from '@/locales/trust-texts'
import { avatarClass, initialOf } from '@/ui/avatar'
import type { People } from '../people/use-people'
import { WORK_ROUTES } from './work-routes'

export interface RowContext {
  readonly day: Day
  readonly people: People
  readonly boundaries: readonly DayBoundary[]
  /** Pictures of each check, by its id */
  readonly proofs: ReadonlyMap<string, number>
  readonly text: Texts
  readonly words: TrustTexts
}

/** Everything a row draws, as text: equal texts draw nothing anew. */
export interface RowTexts {
  readonly id: string
  readonly state: Entry['state']
  readonly title: string
  readonly avatar: string
  readonly initial: string
  /** Who, and when: one text, so that a tick sends one. */
  readonly facts: string
  /** How many pictures; empty: none */
  readonly proofs: string
}

/** As wide as what else stands between two facts. */
const GAP = '\u2002'

/** One item on one occasion as its row says it. */
export function rowTexts(entry: Entry, section: Section, context: RowContext): RowTexts {
  const { words, people } = context
  const { item, checkId, state, check, place } = entry
  const assigneeId = assigneeOf(item, section.show)
  const personId = state === 'done' ? check?.byId : assigneeId
  const person = personId === undefined ? undefined : people.find(personId)
  const unnamed = item.assigneeId === HOST ? words.row.host : words.row.anyone
  const pictures = context.proofs.get(checkId) ?? 0
  const when = state === 'done' && check ? doneWords(check, section, context) : waitingWords(entry, section, context)
  return {
    id: checkId,
    state,
    title: place ? `${item.title} ${words.row.place(place.number, place.of)}` : item.title,
    avatar: avatarClass({ tint: person?.tint ?? 1, size: 24 }),
    initial: initialOf(person?.name ?? ''),
    facts: [person?.name ?? unnamed, when].filter((fact) => fact !== '').join(GAP),
    proofs: pictures > 0 ? words.row.proofs(pictures) : '',
  }
}

/** When it was done: the hour on its own day, the weekday in its own week, and the day where it was filled in later. */
function doneWords({ at }: CheckRecord, { list }: Section, { day, boundaries, text, words }: RowContext): string {
  const doneOn = businessDayOf(at, boundaries)
  const clock = clockOf(at)
  if (list.moment === 'week' && weekStartOf(doneOn) === weekStartOf(day)) return text.format.weekday(weekdayOf(doneOn))
  return doneOn === day ? text.format.time(clock) : words.row.later(text.format.day(clock))
}

/** What is to be known of an item that is not done: skipped, where it is done, how long it takes, or by when. */
function waitingWords({ item, state }: Entry, section: Section, { day, text, words }: RowContext): string {
  const { row } = words
  const { moment } = section.list
  if (state === 'skipped') {
    if (section.show) return row.skippedShow
    return moment === 'week' ? row.skippedWeek : row.skippedToday
  }
  if (item.dueMinute !== undefined && item.dueMinute !== null) {
    return row.before(text.format.time(clockOf(instantOf(day, item.dueMinute))))
  }
  if (item.workPlace && WORK_ROUTES[item.workPlace]) return row.places[item.workPlace]
  if (item.effortMinutes) return row.about(item.effortMinutes)
  const startAt = section.show?.startAt
  if (moment === 'before' && startAt !== undefined) return row.before(text.format.time(clockOf(startAt)))
  return moment === 'week' ? row.beforeSunday : ''
}
