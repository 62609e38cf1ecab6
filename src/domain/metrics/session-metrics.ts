import type { Fen } from '../money/parse-yuan'
import type { Session } from '../records/session'
import { divide, divideWhole } from './divide'

/** Every ratio of one session. `undefined` is unknown; a ratio is never worked out on another base than its own. */
type Figures<F extends keyof Session> = Pick<Session, F>

/** GPM 千次观看成交: 成交金额 ÷ 观看人次 × 1000, in 分, rounded. Views only; viewers are another figure. */
export function gpmFen({ gmvFen, views }: Figures<'gmvFen' | 'views'>): Fen | undefined {
  return divideWhole(gmvFen, views, 1000)
}

/** 首单率: 新客首单 ÷ 场观人数, 0–1. */
export function firstOrderRate({ firstOrders, viewers }: Figures<'firstOrders' | 'viewers'>): number | undefined {
  return divide(firstOrders, viewers)
}

/** 消耗率: 消耗 ÷ 预算. May pass 1. */
export function deliveryRate({ adSpendFen, adBudgetFen }: Figures<'adSpendFen' | 'adBudgetFen'>): number | undefined {
  return divide(adSpendFen, adBudgetFen)
}

/** 客单价: 成交金额 ÷ 成交人数, in 分, rounded. */
export function averageOrderValueFen({ gmvFen, buyers }: Figures<'gmvFen' | 'buyers'>): Fen | undefined {
  return divideWhole(gmvFen, buyers)
}

/** 成交率: 成交人数 ÷ 场观人数, 0–1. */
export function conversionRate({ buyers, viewers }: Figures<'buyers' | 'viewers'>): number | undefined {
  return divide(buyers, viewers)
}

/** UV 价值: 成交金额 ÷ 场观人数, in 分, rounded. */
export function valuePerViewerFen({ gmvFen, viewers }: Figures<'gmvFen' | 'viewers'>): Fen | undefined {
  return divideWhole(gmvFen, viewers)
}

/** 自然流量占比: 自然流量人数 ÷ 场观人数, 0–1. */
export function naturalShare({ naturalViewers, viewers }: Figures<'naturalViewers' | 'viewers'>): number | undefined {
  return divide(naturalViewers, viewers)
}

/** 平均在线, people: 场观人数 × 人均停留 ÷ 时长 (Little's law). Only with a stay over the whole show. */
export function averageConcurrent(
  session: Figures<'viewers' | 'averageStaySeconds' | 'durationMinutes' | 'stayBase'>,
): number | undefined {
  if (session.stayBase === 'last' || !session.viewers || !session.averageStaySeconds) return undefined
  return divide(session.viewers * session.averageStaySeconds, (session.durationMinutes ?? 0) * 60)
}
