import type { Day } from '@/domain/calendar/day'
import { daysBetween, weekdayOf } from '@/domain/calendar/day-arithmetic'
import { clockOf } from '@/domain/calendar/clock-of'
import { instantOf } from '@/domain/calendar/instant'
import { timeBandOf } from '@/domain/calendar/time-band'
import { MINUTE_MS } from '@/domain/calendar/units'
import { startMinuteOf } from '@/domain/roster/change-night'
import type { Show, SlotRecord } from '@/domain/roster/shows-on'
import type { TeamTexts } from '@/locales/use-team-text'
import { minuteWords } from '@/runtime/records/minute-words'

const DAY_MINUTES = 24 * 60
const DAYS_WITHOUT_DATE = 6

/** 20:00 – 23:30 */
export function rangeWords(
  { startMinute, durationMinutes }: Pick<SlotRecord, 'startMinute' | 'durationMinutes'>,
  text: TeamTexts,
): string {
  const end = startMinute + durationMinutes
  const isWholeNight = startMinute > DAY_MINUTES
  // Both past midnight: said once.
  const endWords = isWholeNight ? minuteWords(end - DAY_MINUTES, text) : minuteWords(end, text)
  return text.plan.range(minuteWords(startMinute, text), endWords)
}

/** 周五 20:00, with the date once the week is not the one at hand. */
export function dayAndTime(
  show: { readonly day: Day; readonly startMinute: number },
  today: Day,
  text: TeamTexts,
): string {
  const words = `${text.format.weekday(weekdayOf(show.day))} ${minuteWords(show.startMinute, text)}`
  if (daysBetween(today, show.day) <= DAYS_WITHOUT_DATE) return words
  return `${text.format.day(clockOf(instantOf(show.day, 0)))} ${words}`
}

/** 今晚 · 今天 · 明晚 · 明天; nothing for a later day. */
export function nearDayWords(
  { day, startAt }: Pick<Show, 'day' | 'startAt'>,
  today: Day,
  { plan }: TeamTexts,
): string | undefined {
  const isEvening = timeBandOf(startAt) === 'evening'
  const ahead = daysBetween(today, day)
  if (ahead === 0) return isEvening ? plan.tonight : plan.today
  if (ahead === 1) return isEvening ? plan.tomorrowNight : plan.tomorrow
  return undefined
}

/** 今晚 周五 20:00 */
export function showWhen(show: Show, today: Day, text: TeamTexts): string {
  const near = nearDayWords(show, today, text)
  const when = dayAndTime({ day: show.day, startMinute: startMinuteOf(show) }, today, text)
  return near ? `${near} ${when}` : when
}

/** 还有 2小时20分 · 正在播 · 还有 3 天 */
export function untilWords(
  show: Show,
  { now, today }: { readonly now: number; readonly today: Day },
  text: TeamTexts,
): string {
  if (show.startAt <= now) return text.plan.onAir
  const minutes = Math.ceil((show.startAt - now) / MINUTE_MS)
  return minutes < DAY_MINUTES
    ? text.plan.inTime(text.format.minutes(minutes))
    : text.plan.inDays(daysBetween(today, show.day))
}
