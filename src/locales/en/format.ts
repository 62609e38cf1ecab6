import type { Texts } from '../texts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const two = (value: number) => String(value).padStart(2, '0')
const weekday = (number: number) => WEEKDAYS[number - 1] ?? ''
const month = (number: number) => MONTHS[number - 1] ?? ''
const time = ({ hour, minute }: { readonly hour: number; readonly minute: number }) => `${hour}:${two(minute)}`
const day = (date: { readonly month: number; readonly day: number }) => `${date.day} ${month(date.month)}`
const parts = (...texts: readonly (string | false)[]) => texts.filter(Boolean).join(' ')

export const format: Texts['format'] = {
  unknown: '—',
  largeAmounts: 'metric',
  weekday,
  weekdayInitial: (number) => weekday(number).slice(0, 1),
  time,
  day,
  when: (clock) => `${weekday(clock.weekday)} ${time(clock)}`,
  fullWhen: (clock) => `${weekday(clock.weekday)} ${day(clock)}, ${time(clock)}`,
  dayRange: (from, to) => (from.month === to.month ? `${from.day}–${day(to)}` : `${day(from)} – ${day(to)}`),
  month: (year, number) => `${month(number)} ${year}`,
  minutes: (total) => {
    const hours = Math.floor(total / 60)
    const rest = total % 60
    return parts(hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`)
  },
  seconds: (total) => {
    const minutes = Math.floor(total / 60)
    const rest = total % 60
    return parts(minutes > 0 && `${minutes} min`, (rest > 0 || minutes === 0) && `${rest} s`)
  },
  list: (items) => items.join(', '),
}
