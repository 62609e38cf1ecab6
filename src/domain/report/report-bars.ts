import type { Judgement } from '../baseline/compare-to-usual'
import type { SessionRecord, UsualIndex } from '../baseline/usual-index'
import { businessDayNumberOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { addDays, dayFromNumber, dayNumber, daysBetween, weekStartNumber } from '../calendar/day-arithmetic'
import type { Fen } from '../money/parse-yuan'
import type { DayBoundary } from '../records/team'
import { judgeTogether } from '../week/judge-together'
import { monthOf, rangeOf } from './report-period'
import type { DayRange } from './sessions-of-days'

export type BarUnit = 'day' | 'week' | 'month'

export interface ReportBar extends DayRange {
  readonly sessionIds: readonly string[]
  /** 成交金额 of its sessions; `undefined` where there is none that knows it. */
  readonly gmvFen: Fen | undefined
  /** Against the sum of the same sessions' own usual. */
  readonly judgement: Judgement
  /** A planned show of it ended and has no record. */
  readonly isMissing: boolean
  /** Nothing of it yet, and it may still come. */
  readonly isToCome: boolean
  /** The one furthest above its usual, where one is above it at all. */
  readonly isBest: boolean
}

export interface BarsQuery {
  readonly range: DayRange
  readonly sessions: readonly SessionRecord[]
  readonly index: UsualIndex
  readonly boundaries: readonly DayBoundary[]
  readonly today: Day
  /** A show is planned for today. */
  readonly isAwaited: boolean
  /** Days on which a planned show ended without a record. */
  readonly missing: readonly Day[]
}

const DAYS_AS_DAYS = 10
const DAYS_AS_WEEKS = 70

/** What one bar stands for, so that no more than a dozen or so stand side by side. */
export function barUnitOf({ from, to }: DayRange): BarUnit {
  const days = daysBetween(from, to) + 1
  if (days <= DAYS_AS_DAYS) return 'day'
  return days <= DAYS_AS_WEEKS ? 'week' : 'month'
}

/** Sales in bars from the first day to the last, the ends cut to the range; weeks and months only as far as they came. */
export function reportBars({ range, sessions, index, today, isAwaited, ...query }: BarsQuery): readonly ReportBar[] {
  const { boundaries, missing } = query
  const unit = barUnitOf(range)
  const openFrom = isAwaited ? today : addDays(today, 1)
  const days = sessions.map((session) => businessDayNumberOf(session.startAt, boundaries))
  const parts = partsOf(range, unit).filter(({ from }) => unit === 'day' || from <= today)
  const bars = parts.map(({ first, last, ...part }): ReportBar => {
    const own = sessions.filter(
      (_session, place) => (days[place] as number) >= first && (days[place] as number) <= last,
    )
    const known = own.filter(({ gmvFen }) => typeof gmvFen === 'number')
    return {
      ...part,
      sessionIds: own.map(({ id }) => id),
      gmvFen: known.length > 0 ? known.reduce((sum, { gmvFen }) => sum + (gmvFen ?? 0), 0) : undefined,
      judgement: judgeTogether(own, { index, figure: (session) => session.gmvFen }),
      isMissing: unit === 'day' && missing.includes(part.from),
      isToCome: own.length === 0 && part.to >= openFrom,
      isBest: false,
    }
  })
  const best = bestOf(bars)
  return bars.map((bar) => (bar === best ? { ...bar, isBest: true } : bar))
}

function bestOf(bars: readonly ReportBar[]): ReportBar | undefined {
  let best: { readonly bar: ReportBar; readonly delta: number } | undefined
  for (const bar of bars) {
    const { judgement } = bar
    if (judgement.verdict !== 'above' || judgement.delta <= (best?.delta ?? 0)) continue
    best = { bar, delta: judgement.delta }
  }
  return best?.bar
}

interface Part extends DayRange {
  readonly first: number
  readonly last: number
}

function partsOf({ from, to }: DayRange, unit: BarUnit): readonly Part[] {
  const end = dayNumber(to)
  const parts: Part[] = []
  for (let first = dayNumber(from); first <= end;) {
    const last = Math.min(end, lastOf(first, unit))
    const day = dayFromNumber(first)
    parts.push({ from: day, to: last === first ? day : dayFromNumber(last), first, last })
    first = last + 1
  }
  return parts
}

function lastOf(day: number, unit: BarUnit): number {
  if (unit === 'day') return day
  return unit === 'week' ? weekStartNumber(day) + 6 : dayNumber(rangeOf(monthOf(dayFromNumber(day))).to)
}
