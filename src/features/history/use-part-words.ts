import { businessDayOf } from '@/domain/calendar/business-day'
import { clockOf } from '@/domain/calendar/clock-of'
import { daysBetween } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import { sessionIdOfReading } from '@/domain/refunds/refund-reading-id'
import { useText } from '@/locales/text-context'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useReplica } from '@/runtime/use-replica'
import type { HistoryEntry } from './history-entry'

/** Which part of the record an entry is about: 第 3 天 of a session's refunds, 11月21日这一晚 of a slot, 联系 of a buyer. */
export function usePartWords({ kind, id }: HistoryEntry): string | undefined {
  const { format, records, sessions } = useText()
  const boundaries = useBoundaries()
  const replica = useReplica()
  if (kind === 'plan') {
    const night = replica.find('plan', id)
    return night?.type === 'night' ? records.night(format.day(clockOf(instantOf(night.day, 0)))) : undefined
  }
  if (kind === 'touch') {
    const step = replica.find('touch', id)?.step
    return step && records.touchSteps[step]
  }
  const session = kind === 'refundReading' ? replica.find('session', sessionIdOfReading(id)) : undefined
  if (!session) return undefined
  const age = daysBetween(businessDayOf(session.startAt, boundaries), id.slice(session.id.length + 1))
  return age > 0 ? sessions.detail.today(age) : undefined
}
