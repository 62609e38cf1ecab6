import type { Judgement } from '../baseline/compare-to-usual'
import type { SessionRecord, UsualIndex } from '../baseline/usual-index'
import type { Fen } from '../money/parse-yuan'
import { judgeTogether } from './judge-together'

/** One anchor's own week. A session with several anchors counts whole for each of them. */
export interface AnchorWeek {
  readonly anchorId: string
  readonly sessionIds: readonly string[]
  /** Over the sessions that know it; `undefined` where none does. */
  readonly gmvFen: Fen | undefined
  readonly firstOrders: number | undefined
  /** Against this anchor's own usual, never another's. */
  readonly gmvJudgement: Judgement
}

export interface AnchorWeeksQuery {
  readonly sessions: readonly SessionRecord[]
  readonly index: UsualIndex
  /** In roster order: nobody is ranked. */
  readonly anchorIds: readonly string[]
}

/** 按主播: those who were on air, in the order given. */
export function anchorWeeks({ sessions, index, anchorIds }: AnchorWeeksQuery): readonly AnchorWeek[] {
  return anchorIds.flatMap((anchorId) => {
    const own = sessions.filter((session) => session.anchorIds.includes(anchorId))
    if (own.length === 0) return []
    const gmvJudgement = judgeTogether(own, { index, anchorId, figure: (session) => session.gmvFen })
    return {
      ...{ anchorId, gmvJudgement },
      sessionIds: own.map(({ id }) => id),
      gmvFen: sum(own.map((session) => session.gmvFen)),
      firstOrders: sum(own.map((session) => session.firstOrders)),
    }
  })
}

function sum(values: readonly (number | null | undefined)[]): number | undefined {
  const known = values.filter((value): value is number => typeof value === 'number')
  return known.length > 0 ? known.reduce((total, value) => total + value, 0) : undefined
}
