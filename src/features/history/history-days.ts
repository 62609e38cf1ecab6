import { dayOf } from '@/domain/calendar/instant'
import type { HistoryEntry } from './history-entry'

export interface HistoryDay {
  readonly day: string
  readonly entries: readonly HistoryEntry[]
}

/** Entries, the latest first, by the calendar day on which they were written. */
export function historyDays(entries: readonly HistoryEntry[]): readonly HistoryDay[] {
  const days: { day: string; entries: HistoryEntry[] }[] = []
  for (const entry of entries) {
    const day = dayOf(entry.at)
    const last = days[days.length - 1]
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}
