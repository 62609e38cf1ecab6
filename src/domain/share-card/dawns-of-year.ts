import { compareToUsual } from '../baseline/compare-to-usual'
import { UsualIndex, type SessionRecord } from '../baseline/usual-index'
import { usualOf } from '../baseline/usual-of'
import { businessDayOf } from '../calendar/business-day'
import type { DayBoundary } from '../records/team'
import { skyOf, type Sky } from './sky'

/** What the wall is built from: the team's sessions that are not deleted. */
export interface WallSource {
  readonly sessions: ReadonlyMap<string, SessionRecord>
  readonly boundaries: readonly DayBoundary[]
}

const yearOf = ({ startAt }: Pick<SessionRecord, 'startAt'>, boundaries: readonly DayBoundary[]): number =>
  Number(businessDayOf(startAt, boundaries).slice(0, 4))

/** The calendar years that have sessions, the latest first; a show past midnight belongs to its evening's year. */
export function yearsOfSessions({ sessions, boundaries }: WallSource): readonly number[] {
  const years = new Set(Array.from(sessions.values(), (session) => yearOf(session, boundaries)))
  return [...years].sort((left, right) => right - left)
}

/**
 * One sky for each session of a year, in the order in which they began: how high the sun stood over it against its own
 * usual, and nothing else of it. Sessions of the year before count for the usual of this one.
 */
export function dawnsOfYear(year: number, { sessions, boundaries }: WallSource): readonly Sky[] {
  const index = new UsualIndex(sessions.values(), boundaries)
  return [...sessions.values()]
    .filter((session) => yearOf(session, boundaries) === year)
    .sort((left, right) => left.startAt - right.startAt || (left.id < right.id ? -1 : 1))
    .map((session) => {
      const usual = usualOf(index, { session, figure: ({ gmvFen }) => gmvFen })
      return skyOf(compareToUsual(session.gmvFen, usual, 'amount'))
    })
}
