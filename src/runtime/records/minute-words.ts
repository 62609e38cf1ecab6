import type { Texts } from '@/locales/texts'

const DAY_MINUTES = 24 * 60

/** 20:00, 24:00, 次日 1:30: minutes of a business day, which may pass 1,440. */
export function minuteWords(minute: number, { format, records }: Pick<Texts, 'format' | 'records'>): string {
  const time = (total: number) => format.time({ hour: Math.floor(total / 60), minute: total % 60 })
  return minute > DAY_MINUTES ? records.nextDay(time(minute - DAY_MINUTES)) : time(minute)
}
