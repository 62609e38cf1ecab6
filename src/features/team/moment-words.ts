import { clockOf } from '@/domain/calendar/clock-of'
import { dayOf } from '@/domain/calendar/instant'
import type { TeamTexts } from '@/locales/use-team-text'

/** 今天 9:40, or 11月20日 9:40 on another day. Epoch milliseconds. */
export function momentWords(instant: number, now: number, { team, format }: TeamTexts): string {
  const clock = clockOf(instant)
  const time = format.time(clock)
  return dayOf(instant) === dayOf(now) ? team.sync.today(time) : team.sync.on(format.day(clock), time)
}
