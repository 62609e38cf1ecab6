import { CHINA_OFFSET_MS, DAY_MS, HOUR_MS, MINUTE_MS } from '../calendar/units'
import { halfWidth, plainCell } from './plain-cell'

const SECOND_MS = 1000
/** Excel counts days from 1899-12-30, so that its 1900 with a 29 February comes out right from March 1900 on. */
const EXCEL_EPOCH_DAYS = 25_569
const EXCEL_1904_DAYS = 1_462
/** Days 1995 to 2199: what a serial in a time column may be. */
const SERIAL_MIN = 34_700
const SERIAL_MAX = 109_600
const ZERO = 0x30
const DASH = 0x2d
const SLASH = 0x2f
const COLON = 0x3a

const TEXT =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]*(上午|下午|am|pm)?\s*(\d{1,2})[:时点](\d{1,2})分?(?::?(\d{1,2})(?:\.\d+)?秒?)?\s*(am|pm)?)?\s*(z|utc|[+-]\d{2}:?\d{2})?$/i
const DIGITS = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/

export interface TimeReaderOptions {
  /** The workbook counts its days from 1904. */
  readonly isFrom1904?: boolean
  /** What a day without a time of day becomes; its midnight where nothing is said. */
  readonly dayAloneHour?: number
}

/**
 * Reads the instants of one file, wall-clock times being those of China (UTC+8): texts as exports write them, Excel's day
 * numbers, epoch seconds and milliseconds. Days come again and again in a file, so each is worked out once.
 */
export class TimeReader {
  private readonly days = new Map<string, number | null>()

  constructor(private readonly options: TimeReaderOptions = {}) {}

  /** Epoch milliseconds; `undefined` where there is nothing to read, `null` for what is no time. */
  read(cell: string | undefined): number | null | undefined {
    if (cell === undefined || cell === '') return undefined
    return this.quick(cell) ?? this.careful(plainCell(cell))
  }

  /** `2026-11-19 11:07` with or without seconds, as nearly every export has it. */
  private quick(text: string): number | undefined {
    if (text.length !== 19 && text.length !== 16) return undefined
    const mark = text.charCodeAt(4)
    if ((mark !== DASH && mark !== SLASH) || text.charCodeAt(13) !== COLON) return undefined
    const hour = twoDigits(text, 11)
    const minute = twoDigits(text, 14)
    const second = text.length === 19 ? (text.charCodeAt(16) === COLON ? twoDigits(text, 17) : NaN) : 0
    if (!(hour < 24 && minute < 60 && second < 60)) return undefined
    const day = this.dayStart(text.slice(0, 10))
    return day === null ? undefined : day + hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS
  }

  private dayStart(text: string): number | null {
    const known = this.days.get(text)
    if (known !== undefined) return known
    const start = startOf(Number(text.slice(0, 4)), twoDigits(text, 5), twoDigits(text, 8))
    this.days.set(text, start)
    return start
  }

  private careful(text: string): number | null | undefined {
    if (text === '' || text === '-' || text === '--' || text === '—' || text === '/') return undefined
    const plain = halfWidth(text)
    if (/^\d+(?:\.\d+)?$/.test(plain)) return this.number(plain)
    const match = TEXT.exec(plain)
    return match ? instantOf(match, this.dayAloneHour) : null
  }

  private get dayAloneHour(): number {
    return this.options.dayAloneHour ?? 0
  }

  private number(text: string): number | null {
    const value = Number(text)
    const serial = this.options.isFrom1904 ? value + EXCEL_1904_DAYS : value
    if (serial >= SERIAL_MIN && serial < SERIAL_MAX) {
      const seconds = Math.round((serial - EXCEL_EPOCH_DAYS) * (DAY_MS / SECOND_MS))
      const hours = Number.isInteger(value) ? this.dayAloneHour : 0
      return seconds * SECOND_MS - CHINA_OFFSET_MS + hours * HOUR_MS
    }
    if (/^1\d{9}$/.test(text)) return value * SECOND_MS
    if (/^1\d{12}$/.test(text)) return value
    const match = DIGITS.exec(text)
    if (!match) return null
    const [, year, month, day, hour = String(this.dayAloneHour), minute, second] = match
    return partsInstant({ year, month, day, hour, minute, second })
  }
}

function instantOf(match: RegExpExecArray, dayAloneHour: number): number | null {
  const [, year, month, day, before, hour, minute, second, after, zone] = match
  const half = (before ?? after)?.toLowerCase()
  const isAfternoon = half === '下午' || half === 'pm'
  const twelve = Number(hour ?? dayAloneHour)
  if (half && twelve > 12) return null
  const hours = half ? (twelve % 12) + (isAfternoon ? 12 : 0) : twelve
  const instant = partsInstant({ year, month, day, hour: String(hours), minute, second })
  return instant === null || !zone ? instant : instant + CHINA_OFFSET_MS - zoneOffset(zone)
}

function zoneOffset(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (!match) return 0
  const [, sign, hours, minutes] = match
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS)
}

type Parts = Readonly<Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>>>

function partsInstant({ year, month, day, hour = '0', minute = '0', second = '0' }: Parts): number | null {
  const start = startOf(Number(year), Number(month), Number(day))
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  if (start === null || !isTime) return null
  return start + Number(hour) * HOUR_MS + Number(minute) * MINUTE_MS + Number(second) * SECOND_MS
}

/** The instant at which a day begins in China; `null` for a day that no calendar has. */
function startOf(year: number, month: number, day: number): number | null {
  const instant = Date.UTC(year, month - 1, day)
  const back = new Date(instant)
  const isDay = year >= 1990 && year < 2200 && back.getUTCMonth() === month - 1 && back.getUTCDate() === day
  return isDay ? instant - CHINA_OFFSET_MS : null
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
}
