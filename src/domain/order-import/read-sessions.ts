import type { Session } from '../records/session'
import { checkSession } from '../session/check-session'
import { CHINA_OFFSET_MS, DAY_MS, MINUTE_MS } from '../calendar/units'
import type { Mapping } from './match-headers'
import { plainCell } from './plain-cell'
import { readAmountFen } from './read-amount'
import { readCount } from './read-count'
import { readLength } from './read-length'
import { TimeReader } from './read-time'
import type { RowProblem, Unread } from './row-problem'
import type { SessionColumn, SessionFigure } from './session-columns'

/** A show of a team's own sheet. Names are not yet ids. */
export interface SheetSession {
  readonly startAt: number
  readonly fields: Readonly<Partial<Record<SessionFigure | 'durationMinutes', number>>> &
    Readonly<Partial<Pick<Session, 'wentWell' | 'changeNext'>>>
  /** '' where the sheet has none. */
  readonly account: string
  readonly anchors: readonly string[]
  readonly refundFen?: number
  readonly rowNumber: number
}

export interface SessionSheetTerms {
  readonly headers: readonly string[]
  readonly mapping: Mapping<SessionColumn>
  readonly isFrom1904?: boolean
  /** Epoch milliseconds: a show later than this is not past. */
  readonly now: number
}

const NOTE_MAX = 500
const HUNDREDTHS = 100
const SECOND_MS = 1000
const MINUTE = 60
const HOUR = 3_600
const DAY_SECONDS = 86_400
const COUNTS: readonly SessionFigure[] = [
  ...(['viewers', 'views', 'impressions', 'peakOnline', 'naturalViewers', 'naturalPeakOnline'] as const),
  ...(['averageOnline', 'orders', 'buyers', 'firstOrders', 'contactsAdded', 'follows', 'fanClubJoins'] as const),
]
const AMOUNTS: readonly SessionFigure[] = ['gmvFen', 'adBudgetFen', 'adSpendFen', 'adGmvFen']

/** Reads single rows of a sheet of past shows. */
export class SessionReader {
  readonly sessions: SheetSession[] = []
  readonly problems: RowProblem[] = []
  private readonly times: TimeReader

  constructor(private readonly terms: SessionSheetTerms) {
    this.times = new TimeReader({ isFrom1904: terms.isFrom1904 })
  }

  /** `rowNumber` as a spreadsheet counts, from 1. A row without a day, as sums and gaps are, is none of a show. */
  add(row: readonly string[], rowNumber: number): void {
    const read = this.read(row, rowNumber)
    if (read === undefined) return
    if ('reason' in read) this.problems.push({ ...read, row, rowNumber })
    else this.sessions.push(read)
  }

  private read(row: readonly string[], rowNumber: number): SheetSession | Unread | undefined {
    if (!isOfAShow(row)) return undefined
    const startAt = this.startAt(row)
    if (startAt === undefined) return TIMELESS
    if (startAt === null || startAt > this.terms.now) return { reason: 'time_malformed', cell: this.timeCell(row) }
    const fields: Partial<Record<SessionFigure | 'durationMinutes', number>> = {}
    for (const name of [...COUNTS, ...AMOUNTS]) {
      const value = this.figure(row, name)
      if (value === null) return { reason: malformed(name), cell: this.cell(row, name) }
      if (value !== undefined) fields[name] = value
    }
    const stay = readLength(this.cell(row, 'averageStaySeconds'), 1)
    if (typeof stay === 'number') fields.averageStaySeconds = stay
    const roi = Number(plainCell(this.cell(row, 'targetRoiHundredths')))
    if (roi > 0) fields.targetRoiHundredths = Math.round(roi * HUNDREDTHS)
    const durationMinutes = this.durationMinutes(row, startAt)
    if (durationMinutes !== undefined) fields.durationMinutes = durationMinutes
    if (Object.keys(fields).length === 0) return { reason: 'figures_missing', cell: '' }
    return this.checked({ row, rowNumber, startAt, fields })
  }

  private checked({ row, rowNumber, startAt, fields }: Figures): SheetSession | Unread {
    const refundFen = this.amount(row, 'refund')
    if (refundFen === null) return { reason: 'amount_malformed', cell: this.cell(row, 'refund') }
    const findings = checkSession({ ...fields, startAt }, { refundFen })
    const impossible = findings.find(({ severity }) => severity === 'impossible')
    if (impossible)
      return {
        reason: 'figures_impossible',
        cell: this.cell(row, impossible.field === 'refundFen' ? 'refund' : (impossible.field as SessionFigure)),
      }
    const words = this.words(row)
    const anchors = plainCell(this.cell(row, 'anchors')).split(/[、,，/&+;；\s]+/)
    return {
      startAt,
      rowNumber,
      fields: { ...fields, ...words },
      account: plainCell(this.cell(row, 'account')),
      anchors: anchors.filter((name) => name !== ''),
      ...(refundFen !== undefined && { refundFen }),
    }
  }

  private words(row: readonly string[]): Partial<Pick<Session, 'wentWell' | 'changeNext'>> {
    const [wentWell, changeNext] = [this.note(row, 'wentWell'), this.note(row, 'changeNext')]
    return { ...(wentWell !== '' && { wentWell }), ...(changeNext !== '' && { changeNext }) }
  }

  private note(row: readonly string[], column: SessionColumn): string {
    return plainCell(this.cell(row, column)).slice(0, NOTE_MAX)
  }

  /** A whole moment, or a day and a time of day in cells of their own. */
  private startAt(row: readonly string[]): number | null | undefined {
    const cell = this.cell(row, 'startAt')
    const whole = this.times.read(cell)
    const isMoment = typeof whole === 'number' && (!isMidnight(whole) || cell.includes(':'))
    if (isMoment) return whole
    const day = whole ?? this.times.read(this.cell(row, 'day'))
    if (typeof day !== 'number') return whole === null ? null : day
    const time = readLength(this.cell(row, 'startTime') || cell, MINUTE)
    return typeof time === 'number' && isMidnight(day) && time < 2 * DAY_SECONDS ? day + time * SECOND_MS : null
  }

  private durationMinutes(row: readonly string[], startAt: number): number | undefined {
    const isInHours = /小时|\(h/i.test(this.header('duration'))
    const length = readLength(this.cell(row, 'duration'), isInHours ? HOUR : MINUTE)
    if (typeof length === 'number') return withinDay(Math.round(length / MINUTE))
    const cell = this.cell(row, 'endTime')
    const end = this.times.read(cell)
    if (typeof end === 'number') return withinDay(Math.round((end - startAt) / MINUTE_MS))
    const time = readLength(cell, MINUTE)
    if (typeof time !== 'number') return undefined
    const minutes = Math.round(time / MINUTE) - Math.round(((startAt + CHINA_OFFSET_MS) % DAY_MS) / MINUTE_MS)
    return withinDay(minutes <= 0 ? minutes + DAY_SECONDS / MINUTE : minutes)
  }

  private figure(row: readonly string[], name: SessionFigure): number | null | undefined {
    return AMOUNTS.includes(name) ? this.amount(row, name) : this.count(row, name)
  }

  private count(row: readonly string[], name: SessionColumn): number | null | undefined {
    return readCount(this.scaled(row, name))
  }

  private amount(row: readonly string[], name: SessionColumn): number | null | undefined {
    return readAmountFen(this.scaled(row, name))
  }

  /** 万 in the header counts for the plain numbers under it. */
  private scaled(row: readonly string[], name: SessionColumn): string {
    const cell = this.cell(row, name)
    return /万/.test(this.header(name)) && /^[\d.,\s]+$/.test(cell) ? `${cell}万` : cell
  }

  private header(name: SessionColumn): string {
    return this.terms.headers[this.terms.mapping.indexOf(name)] ?? ''
  }

  private timeCell(row: readonly string[]): string {
    return this.cell(row, 'startAt') || this.cell(row, 'day')
  }

  private cell(row: readonly string[], column: SessionColumn): string {
    const place = this.terms.mapping.indexOf(column)
    return place < 0 ? '' : (row[place] ?? '')
  }
}

const TIMELESS: Unread = { reason: 'time_missing', cell: '' }

interface Figures {
  readonly row: readonly string[]
  readonly rowNumber: number
  readonly startAt: number
  readonly fields: SheetSession['fields']
}

/** Blank rows and those with sums are no show. */
function isOfAShow(row: readonly string[]): boolean {
  const first = row.map(plainCell).find((cell) => cell !== '')
  return first !== undefined && !/^(?:合计|总计|小计|平均|汇总|total|sum)/i.test(first)
}

function isMidnight(instant: number): boolean {
  return (instant + CHINA_OFFSET_MS) % DAY_MS === 0
}

function malformed(name: SessionFigure): Unread['reason'] {
  return AMOUNTS.includes(name) ? 'amount_malformed' : 'count_malformed'
}

function withinDay(minutes: number): number | undefined {
  return minutes >= 1 && minutes <= 2_880 ? minutes : undefined
}
