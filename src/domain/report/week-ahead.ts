import type { Day } from '../calendar/day'
import { addDays, weekStartOf } from '../calendar/day-arithmetic'
import { pastPredictions, predictNext, wasInside, type PredictedRange } from '../forecast/predict-next'
import type { Fen } from '../money/parse-yuan'
import type { ReportBook } from './report-book'
import { rangeOf, weekOf } from './report-period'

/** What one week is expected to keep once its refunds settle, and how often such a range held before. */
export interface WeekAhead {
  /** Its Monday */
  readonly monday: Day
  /** In 分; `undefined` while fewer than nine weeks are known in a row. */
  readonly range: PredictedRange | undefined
  /** Of the last weeks that had a range before they began, how many came to lie in it. */
  readonly record: { readonly weeks: number; readonly inside: number }
  /** What the last weeks kept, oldest first, in 分 */
  readonly lately: readonly Fen[]
  /** Further weeks in a row that have to be known before there is a range. */
  readonly need: number
}

export interface WeekAheadQuery {
  /** The last day that is over or was logged */
  readonly through: Day
  readonly accountId?: string | undefined
}

/** A year of errors, and the weeks whose ranges they make up the record of. */
const MOST_WEEKS = 60
const RECORD_WEEKS = 8
const LEAST_WEEKS = 9

/**
 * The week after the last one that is over: from what the weeks before kept, settled or as expected, in a row back to the
 * first in which nothing was sold or nothing can be expected. The range is that of the seasonal naive ({@link predictNext}).
 */
export function weekAhead(book: ReportBook, { through, accountId }: WeekAheadQuery): WeekAhead {
  const week = weekStartOf(through)
  const last = rangeOf(weekOf(week)).to === through ? week : addDays(week, -7)
  return book.once(`ahead ${last} ${accountId ?? ''}`, () => {
    const series = keptInARow(book, last, accountId)
    const past = pastPredictions(series).slice(-RECORD_WEEKS)
    return {
      monday: addDays(last, 7),
      range: predictNext(series),
      record: { weeks: past.length, inside: past.filter(wasInside).length },
      lately: series.slice(-RECORD_WEEKS),
      need: Math.max(0, LEAST_WEEKS - series.length),
    }
  })
}

/** Oldest first. */
function keptInARow(book: ReportBook, last: Day, accountId: string | undefined): readonly Fen[] {
  const kept: Fen[] = []
  for (let monday = last; kept.length < MOST_WEEKS; monday = addDays(monday, -7)) {
    const { expected } = book.keptOf(rangeOf(weekOf(monday)), accountId)
    if (!expected.ok || expected.middleFen <= 0) break
    kept.push(expected.middleFen)
  }
  return kept.reverse()
}
