import { businessDayOf } from '@/domain/calendar/business-day'
import { daysBetween } from '@/domain/calendar/day-arithmetic'
import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import { useBoundaries } from '@/runtime/use-boundaries'
import type { HistoryEntry } from './history-entry'

/** 第 3 天: how old the session was on the day whose refund an entry is about. */
export function useReadingAge(
  { kind, id }: HistoryEntry,
  session: RecordOf<'session'> | undefined,
): string | undefined {
  const { sessions } = useText()
  const boundaries = useBoundaries()
  if (kind !== 'refundReading' || !session) return undefined
  const asOf = id.slice(session.id.length + 1)
  const age = daysBetween(businessDayOf(session.startAt, boundaries), asOf)
  return age > 0 ? sessions.detail.today(age) : undefined
}
