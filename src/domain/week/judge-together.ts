import { judge, type Judgement } from '../baseline/compare-to-usual'
import type { SessionRecord, UsualIndex } from '../baseline/usual-index'
import { usualLevel } from '../baseline/usual-of'

/** What is held against the usual. */
export interface TogetherQuery {
  readonly index: UsualIndex
  readonly figure: (session: SessionRecord) => number | null | undefined
  /** Against this anchor's own sessions. */
  readonly anchorId?: string
}

/** The sums on both sides of a judgement. */
export interface Together {
  readonly actual: number
  readonly usual: number
  /** How many sessions a session without a usual lacks at most; 0 where each has one. */
  readonly need: number
}

/** Only sessions that know the figure and have a usual take part, on both sides alike. */
export function sumTogether(sessions: readonly SessionRecord[], { index, figure, anchorId }: TogetherQuery): Together {
  let [actual, usual, need] = [0, 0, 0]
  for (const session of sessions) {
    const value = figure(session)
    if (value === null || value === undefined) continue
    const own = usualLevel(index, anchorId === undefined ? { session, figure } : { session, figure, anchorId })
    if (own.rung === 4) {
      need = Math.max(need, own.need)
      continue
    }
    actual += value
    usual += own.median
  }
  return { actual, usual, need }
}

/** The sum of sessions against the sum of the same sessions' own 平时. */
export function judgeTogether(sessions: readonly SessionRecord[], query: TogetherQuery): Judgement {
  const { actual, usual, need } = sumTogether(sessions, query)
  if (usual > 0) return judge(actual, usual, 'amount')
  return need > 0 ? { verdict: 'too_few', need } : { verdict: 'unknown' }
}
