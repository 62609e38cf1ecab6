import type { BuyerRow } from './buyer-row'

/** Business days from `from` to `to`, both within it, as days since 1970-01-01. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** The steps of the funnel, each a filter of the list. */
export type Stage = 'first' | 'contacted' | 'added' | 'repurchased'

/** How far the people came whose first order fell in a period. */
export interface Funnel {
  readonly first: number
  readonly contacted: number
  readonly added: number
  readonly repurchased: number
  /** Of `first`, those recognised by a masked phone or a nickname only */
  readonly weak: number
}

/** The day of 复购, `undefined` where there was none. */
export function repurchaseDay({ kept, firstDay }: BuyerRow): number | undefined {
  return kept.find((day) => day > firstDay)
}

export function isAtStage(row: BuyerRow, stage: Stage): boolean {
  if (stage === 'first') return true
  return stage === 'repurchased' ? repurchaseDay(row) !== undefined : row[stage] !== undefined
}

/** Counts people, each at every stage they have come to. */
export function funnelOf(rows: Iterable<BuyerRow>): Funnel {
  const funnel = { first: 0, contacted: 0, added: 0, repurchased: 0, weak: 0 }
  for (const row of rows) {
    funnel.first += 1
    if (row.contacted !== undefined) funnel.contacted += 1
    if (row.added !== undefined) funnel.added += 1
    if (row.isWeak) funnel.weak += 1
    const last = row.kept[row.kept.length - 1]
    if (last !== undefined && last > row.firstDay) funnel.repurchased += 1
  }
  return funnel
}
