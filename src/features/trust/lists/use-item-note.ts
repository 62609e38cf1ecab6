import { clockOf } from '@/domain/calendar/clock-of'
import { HOST } from '@/domain/checklist/assignee'
import type { ChecklistRecord, ItemRecord } from '@/domain/checklist/day-sections'
import { EVERY_DAY, timesPerWeek, weekdaysOf } from '@/domain/checklist/recurrence'
import { instantOf } from '@/domain/calendar/instant'
import { useText } from '@/locales/text-context'
import { usePeople } from '../people/use-people'
import { useTrustText } from '../use-trust-text'

/** Who does an item, and when, in one line. */
export function useItemNote(item: ItemRecord, list: ChecklistRecord): string {
  const { format } = useText()
  const { list: words, row } = useTrustText()
  const people = usePeople()
  const { assigneeId } = item
  const named = assigneeId ? people.find(assigneeId)?.name : undefined
  const who = assigneeId === HOST ? row.host : (named ?? row.anyone)
  return format.list([who, ...whenWords()])

  function whenWords(): readonly string[] {
    if (list.moment === 'week') return [words.timesOf(timesPerWeek(item))]
    if (list.moment !== 'day') return []
    if (item.onDay) return [format.day(clockOf(instantOf(item.onDay, 0)))]
    const { weekdays } = item
    if (!weekdays || weekdays === EVERY_DAY) return [words.rhythms.daily]
    return [weekdaysOf(weekdays).map(format.weekday).join(' ')]
  }
}
