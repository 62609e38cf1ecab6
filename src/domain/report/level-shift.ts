import type { SessionRecord } from '../baseline/usual-index'
import { businessDayOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day-arithmetic'
import { deliveryRate, gpmFen } from '../metrics/session-metrics'
import { median } from '../statistics/median'
import { levelChange } from '../statistics/pettitt'
import type { ReportBook } from './report-book'
import type { DayRange } from './sessions-of-days'

export type LevelFigure = 'naturalViewers' | 'gpm' | 'deliveryRate'

/** From one show on, a figure has stood at another level than before it; why, nobody knows from this. */
export interface LevelShift {
  readonly figure: LevelFigure
  /** Of the first show of the new level */
  readonly since: Day
  /** Means of a show: people, 分 or a share of 1 */
  readonly before: number
  readonly now: number
}

/** 自然最高在线 of the last shows all lie far below what it was. */
export interface LowFloor {
  readonly shows: number
  /** The highest of them, people */
  readonly most: number
  /** Median of the shows before them, people */
  readonly usual: number
}

const FIGURES: Readonly<Record<LevelFigure, (session: SessionRecord) => number | null | undefined>> = {
  naturalViewers: ({ naturalViewers }) => naturalViewers,
  gpm: gpmFen,
  deliveryRate,
}

const MEMORY_DAYS = 182
/** A change longer ago is what is usual by now. */
const RECENT_DAYS = 28
const LEAST_SHOWS = 16
const LEAST_AFTER = 4
/** Of one error in twenty for all three figures together (Bonferroni) */
const MOST_PROBABILITY = 0.05 / 3

/** The clearest recent change of level among natural traffic, GPM and 消耗率; method: Pettitt 1979. */
export function levelShift(book: ReportBook, { to }: DayRange, accountId?: string): LevelShift | undefined {
  const sessions = book.sessionsOf({ from: addDays(to, -MEMORY_DAYS), to }, accountId)
  const { boundaries } = book.log
  let best: { readonly shift: LevelShift; readonly probability: number } | undefined
  for (const figure of Object.keys(FIGURES) as LevelFigure[]) {
    const known = sessions.filter((session) => typeof FIGURES[figure](session) === 'number')
    if (known.length < LEAST_SHOWS) continue
    const change = levelChange(known.map((session) => FIGURES[figure](session) as number))
    const first = change && known[change.last + 1]
    if (!change || !first || known.length - change.last - 1 < LEAST_AFTER) continue
    const since = businessDayOf(first.startAt, boundaries)
    const { probability } = change
    if (since < addDays(to, -RECENT_DAYS) || probability >= Math.min(MOST_PROBABILITY, best?.probability ?? 1)) continue
    best = { probability, shift: { figure, since, before: change.meanBefore, now: change.meanAfter } }
  }
  return best?.shift
}

const FLOOR_SHOWS = 3
const FLOOR_BEFORE = 20
const FLOOR_LEAST_BEFORE = 8
const FLOOR_SHARE = 0.5

/** Alerts where the last three shows that know 自然最高在线 each had less than half of what was usual before them. */
export function lowFloor(book: ReportBook, { from, to }: DayRange, accountId?: string): LowFloor | undefined {
  const known = book
    .sessionsOf({ from: addDays(to, -MEMORY_DAYS), to }, accountId)
    .filter(({ naturalPeakOnline }) => typeof naturalPeakOnline === 'number')
  const last = known.slice(-FLOOR_SHOWS)
  const before = known.slice(0, -FLOOR_SHOWS).slice(-FLOOR_BEFORE)
  const newest = last[last.length - 1]
  if (!newest || before.length < FLOOR_LEAST_BEFORE) return undefined
  if (businessDayOf(newest.startAt, book.log.boundaries) < from) return undefined
  const usual = median(before.map((session) => session.naturalPeakOnline ?? 0)) ?? 0
  const most = Math.max(...last.map((session) => session.naturalPeakOnline ?? 0))
  return most < usual * FLOOR_SHARE ? { shows: last.length, most, usual } : undefined
}
