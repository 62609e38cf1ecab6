const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

/** What a clock in Shanghai shows; the caller reads it off the instant. */
interface ClockReading {
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly weekday: number
}

const two = (value: number) => String(value).padStart(2, '0')
const weekday = (number: number) => `周${WEEKDAYS[number - 1] ?? ''}`
const time = ({ hour, minute }: Pick<ClockReading, 'hour' | 'minute'>) => `${hour}:${two(minute)}`
const day = (date: Pick<ClockReading, 'month' | 'day'>) => `${date.month}月${date.day}日`

/** Days, times and lengths in words. */
export const format = {
  unknown: '—',
  largeAmounts: 'wan' as 'wan' | 'metric',
  weekday,
  weekdayInitial: (number: number) => WEEKDAYS[number - 1] ?? '',
  time,
  day,
  /** 周五 20:00 */
  when: (clock: ClockReading) => `${weekday(clock.weekday)} ${time(clock)}`,
  /** 11月21日 周六 20:00 */
  fullWhen: (clock: ClockReading) => `${day(clock)} ${weekday(clock.weekday)} ${time(clock)}`,
  /** 11.16 – 11.22 */
  dayRange: (from: Pick<ClockReading, 'month' | 'day'>, to: Pick<ClockReading, 'month' | 'day'>) =>
    `${from.month}.${from.day} – ${to.month}.${to.day}`,
  month: (year: number, month: number) => `${year}年${month}月`,
  /** 3小时20分 */
  minutes: (total: number) => {
    const hours = Math.floor(total / 60)
    const rest = total % 60
    if (hours === 0) return `${rest}分`
    return rest === 0 ? `${hours}小时` : `${hours}小时${rest}分`
  },
  /** 9分20秒 */
  seconds: (total: number) => {
    const minutes = Math.floor(total / 60)
    const rest = total % 60
    if (minutes === 0) return `${rest}秒`
    return rest === 0 ? `${minutes}分` : `${minutes}分${rest}秒`
  },
  list: (items: readonly string[]) => items.join('、'),
}
