import type { BuyerRow } from '../buyer/buyer-row'
import type { TrustSource } from '../records/buyer'

/** 信任从哪里来: what was noted of those who bought for the first time. */
export interface TrustTally {
  readonly people: number
  /** Those without a source */
  readonly missing: number
  /** The commonest first */
  readonly sources: readonly { readonly source: TrustSource; readonly people: number }[]
}

/** `rows` are the people whose first order fell in the days. */
export function trustTally(rows: readonly Pick<BuyerRow, 'trust'>[]): TrustTally {
  const counts = new Map<TrustSource, number>()
  for (const { trust } of rows) if (trust) counts.set(trust, (counts.get(trust) ?? 0) + 1)
  const sources = [...counts].map(([source, people]) => ({ source, people })).sort((a, b) => b.people - a.people)
  const told = sources.reduce((sum, { people }) => sum + people, 0)
  return { people: rows.length, missing: rows.length - told, sources }
}
