import { median } from '../statistics/median'
import type { Rung, SessionRecord, UsualIndex } from './usual-index'

/** So many sessions of a rung have to know the figure. */
const USUAL_MINIMUM = 4
const RUNGS: readonly Rung[] = [1, 2, 3]

export interface UsualFound {
  readonly rung: Rung
  /** Whole (half up) where every figure is whole, so that it can be shown as 分 or people; a ratio stays a ratio. */
  readonly median: number
  /** How many sessions the median is of. */
  readonly count: number
  /** Those sessions, latest first. */
  readonly sessionIds: readonly string[]
}

/** No rung has enough: 再记 `need` 场，就能和自己的平时比. */
export interface UsualMissing {
  readonly rung: 4
  readonly have: number
  readonly need: number
}

export type Usual = UsualFound | UsualMissing

export type UsualLevel = Omit<UsualFound, 'sessionIds'> | UsualMissing

export interface UsualQuery {
  readonly session: Pick<SessionRecord, 'accountId' | 'startAt'>
  /** The figure compared; `undefined` where a session does not know it. */
  readonly figure: (session: SessionRecord) => number | null | undefined
  /** Climbs the same ladder over this anchor's own sessions. */
  readonly anchorId?: string
}

/**
 * 平时: the median of the first rung that has enough sessions before this one, always of the same account. The session
 * itself is never in it, and sessions that do not know the figure are passed over, not counted as 0.
 */
export function usualOf(index: UsualIndex, query: UsualQuery): Usual {
  const level = usualLevel(index, query)
  if (level.rung === 4) return level
  const { session, figure, anchorId } = query
  const known = index
    .ladderOf(
      session,
      anchorId,
    )(level.rung)
    .filter((other) => isKnown(figure(other)))
  return { ...level, sessionIds: known.map(({ id }) => id) }
}

/** The same for sums of many, which do not ask whose it is. */
export function usualLevel(index: UsualIndex, { session, figure, anchorId }: UsualQuery): UsualLevel {
  const ladder = index.ladderOf(session, anchorId)
  let have = 0
  for (const rung of RUNGS) {
    const values: number[] = []
    for (const other of ladder(rung)) {
      const value = figure(other)
      if (isKnown(value)) values.push(value)
    }
    have = values.length
    const middle = have >= USUAL_MINIMUM ? usualValue(values) : undefined
    if (middle !== undefined) return { rung, median: middle, count: have }
  }
  return { rung: 4, have, need: USUAL_MINIMUM - have }
}

function usualValue(values: readonly number[]): number | undefined {
  const middle = median(values)
  return middle !== undefined && values.every(Number.isInteger) ? Math.round(middle) : middle
}

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined
}
