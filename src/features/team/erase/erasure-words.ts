import { clockOf } from '@/domain/calendar/clock-of'
import type { Texts } from '@/locales/texts'

/** 11月30日 9:41: when a team goes. Epoch milliseconds. */
export function erasureWords(eraseAt: number, { format }: Texts): string {
  const clock = clockOf(eraseAt)
  return `${format.day(clock)} ${format.time(clock)}`
}
