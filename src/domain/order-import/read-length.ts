import { halfWidth, plainCell } from './plain-cell'

const MINUTE = 60
const HOUR = 3_600
const DAY = 86_400

/** What a plain number counts, in seconds. */
export type LengthUnit = 1 | 60 | 3_600

/**
 * A length of time in seconds: `3小时20分`, `9分20秒`, `3:20:00`, `9:20`, `200分钟`, `3.5h`, or a plain number of `unit`
 * seconds. What Excel stores of a duration, a part of a day, is one too. `undefined` for nothing, `null` for no length.
 * Two figures with a colon are minutes and seconds where `unit` is a second, hours and minutes where it is longer.
 */
export function readLength(cell: string, unit: LengthUnit): number | null | undefined {
  const text = halfWidth(plainCell(cell)).replace(/\s/g, '').toLowerCase()
  if (text === '' || text === '-' || text === '—') return undefined
  if (/^\d+(?:\.\d+)?$/.test(text)) return bare(Number(text), unit)
  const clock = /^(\d+):(\d{1,2})(?::(\d{1,2}))?$/.exec(text)
  if (clock) return byClock(clock, unit)
  const match =
    /^(?:(\d+(?:\.\d+)?)(?:小时|时|h|hours?))?(?:(\d+(?:\.\d+)?)(?:分钟|分|m|mins?|minutes?))?(?:(\d+)(?:秒|s|secs?|seconds?))?$/
  const [, hours = '0', minutes = '0', seconds = '0'] = match.exec(text) ?? []
  const length = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds)
  return match.test(text) && length > 0 ? Math.round(length) : null
}

function bare(value: number, unit: LengthUnit): number {
  return Math.round(value > 0 && value < 1 ? value * DAY : value * unit)
}

function byClock([, first, second, third]: RegExpExecArray, unit: LengthUnit): number {
  if (third !== undefined) return Number(first) * HOUR + Number(second) * MINUTE + Number(third)
  return unit === 1 ? Number(first) * MINUTE + Number(second) : Number(first) * HOUR + Number(second) * MINUTE
}
