import { median } from '../statistics/median'
import type { Placement, SessionRecord, UsualIndex } from './usual-index'

/** 平时 looks at this many sessions of a rung, and needs this many of them to know the figure. */
const USUAL_WINDOW = 8
const USUAL_MINIMUM = 4

/** 1 same weekday and time band · 2 same time band · 3 the account's last sessions */
export type Rung = 1 | 2 | 3

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
export function usualOf(index: UsualIndex, { session, figure, anchorId }: UsualQuery): Usual {
  const { accountId, band, weekday } = index.placementOf(session)
  const own: Placement = anchorId === undefined ? { accountId } : { accountId, anchorId }
  const rungs: readonly [Rung, Placement][] = [
    [1, { ...own, band, weekday }],
    [2, { ...own, band }],
    [3, own],
  ]
  let have = 0
  for (const [rung, placement] of rungs) {
    const known = index
      .before(placement, session.startAt, USUAL_WINDOW)
      .map((other) => ({ id: other.id, value: figure(other) }))
      .filter((entry): entry is { id: string; value: number } => entry.value !== null && entry.value !== undefined)
    const middle = usualValue(known.map(({ value }) => value))
    if (middle !== undefined && known.length >= USUAL_MINIMUM) {
      return { rung, median: middle, count: known.length, sessionIds: known.map(({ id }) => id) }
    }
    have = known.length
  }
  return { rung: 4, have, need: USUAL_MINIMUM - have }
}

function usualValue(values: readonly number[]): number | undefined {
  const middle = median(values)
  return middle !== undefined && values.every(Number.isInteger) ? Math.round(middle) : middle
}
