import { deliveryRate, firstOrderRate, gpmFen } from '@/domain/metrics/session-metrics'
import type { LogValues } from './log-values'
import { readText } from './read-values'

export type LiveFigure = 'gpm' | 'firstOrderRate' | 'deliveryRate'

/** The three figures of the bar from what is typed so far; `undefined` while a part is unknown. GPM in 分, rates 0–1. */
export const LIVE_FIGURES: Readonly<Record<LiveFigure, (values: LogValues) => number | undefined>> = {
  gpm: (values) => gpmFen({ gmvFen: known(values, 'gmvFen'), views: known(values, 'views') }),
  firstOrderRate: (values) =>
    firstOrderRate({ firstOrders: known(values, 'firstOrders'), viewers: known(values, 'viewers') }),
  deliveryRate: (values) =>
    deliveryRate({ adSpendFen: known(values, 'adSpendFen'), adBudgetFen: known(values, 'adBudgetFen') }),
}

type Counted = 'gmvFen' | 'views' | 'firstOrders' | 'viewers' | 'adSpendFen' | 'adBudgetFen'

/** Reads only the texts a figure needs: this runs at every keystroke. */
function known(values: LogValues, field: Counted): number | undefined {
  const read = readText(field, values[field])
  return read.state === 'read' && typeof read.value === 'number' ? read.value : undefined
}
