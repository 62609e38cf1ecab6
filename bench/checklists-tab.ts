import { businessDayOf } from '@/domain/calendar/business-day'
import { addDays, weekStartOf } from '@/domain/calendar/day-arithmetic'
import { checklistBook, type ChecklistRecords } from '@/domain/checklist/checklist-book'
import { dueForMe } from '@/domain/checklist/due-for-me'
import { heatMap } from '@/domain/checklist/heat-map'
import { knownShows, listsOfDay, type ShowRecords } from '@/domain/checklist/lists-of-day'
import { sessionsByDay, showsOfDay } from '@/domain/checklist/shows-of-day'
import { ringSections, tallyOf } from '@/domain/checklist/tally'
import { cleanDays, deductionLedger } from '@/domain/trust-health/deductions'
import { healthyWeek } from '@/domain/trust-health/healthy-days'

export interface ListsOfTeam extends ChecklistRecords, ShowRecords {
  /** Epoch milliseconds */
  readonly now: number
}

const ME = { memberId: 'member0', anchorIds: new Set<string>(), isAlone: false }
const NONE: readonly never[] = []

/** All that the tab 清单 works out of the records before it draws, and after every tick. */
export function checklistsTab(records: ListsOfTeam): unknown {
  const { sessions, boundaries, now } = records
  const today = businessDayOf(now, boundaries)
  const book = checklistBook(records)
  const { sections } = listsOfDay(today, book, { ...records, known: knownShows(today, records), isLive: false })
  const ledger = deductionLedger({ violations: NONE, sessions, boundaries })
  const monday = weekStartOf(today)
  const byDay = sessionsByDay(sessions.values(), { from: monday, until: addDays(monday, 6), boundaries })
  return [
    tallyOf(ringSections(sections)),
    sections.map((section) => tallyOf([section])),
    dueForMe(sections, ME, { today, now }),
    cleanDays(today, ledger, { sessions, boundaries }),
    healthyWeek(monday, (day) => byDay.get(day) ?? NONE, ledger),
  ]
}

/** The map of twelve weeks on a page of its own. */
export function twelveWeeks(records: ListsOfTeam): unknown {
  const { sessions, plans, boundaries, now } = records
  const today = businessDayOf(now, boundaries)
  const from = addDays(weekStartOf(today), -77)
  const byDay = sessionsByDay(sessions.values(), { from, until: today, boundaries })
  const showsOf = (day: string) => showsOfDay(day, plans, byDay.get(day) ?? NONE)
  return heatMap({ today, book: checklistBook(records), showsOf, boundaries })
}

/** The least that anything which reads the checks has to do: touch each of their fields. */
export function bareChecks({ checks }: Pick<ChecklistRecords, 'checks'>): number {
  let sum = 0
  for (const { state, byId, at } of checks.values()) sum += state.length + byId.length + at
  return sum
}
