import { clockOf } from '@/domain/calendar/clock-of'
import { timeBandOf } from '@/domain/calendar/time-band'
import type { SharedSession } from '@/domain/share-card/shared-session'
import type { Texts } from '@/locales/texts'

/** What the usual is the usual of: a weekday, a time of day, or all sessions. */
export function comparedWith({ startAt, compared }: SharedSession, { format, judgement }: Texts) {
  if (compared?.rung === 1) return { weekday: format.weekday(clockOf(startAt).weekday) }
  return compared?.rung === 2 ? { band: judgement.bands[timeBandOf(startAt)] } : {}
}
