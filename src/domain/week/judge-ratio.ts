import { judge, type FigureScale, type Judgement } from '../baseline/compare-to-usual'
import type { SessionRecord, UsualIndex } from '../baseline/usual-index'
import { sumTogether } from './judge-together'

type Figure = (session: SessionRecord) => number | null | undefined

export interface RatioQuery {
  readonly index: UsualIndex
  readonly over: Figure
  readonly under: Figure
  readonly scale: FigureScale
  /** The ratio is told for so many of `under`: 1000 for GPM. */
  readonly times?: number
}

/** A ratio of sums against the ratio of the same sessions' usual sums, over the sessions that know both. */
export function judgeRatio(sessions: readonly SessionRecord[], query: RatioQuery): Judgement {
  const { index, over, under, scale, times = 1 } = query
  const isKnown = (session: SessionRecord) => typeof over(session) === 'number' && !!under(session)
  const [above, below] = [over, under].map((figure) =>
    sumTogether(sessions, { index, figure: (session) => (isKnown(session) ? figure(session) : undefined) }),
  ) as [ReturnType<typeof sumTogether>, ReturnType<typeof sumTogether>]
  if (below.usual > 0 && above.usual > 0) {
    return judge((times * above.actual) / below.actual, (times * above.usual) / below.usual, scale)
  }
  return above.need > 0 ? { verdict: 'too_few', need: above.need } : { verdict: 'unknown' }
}
