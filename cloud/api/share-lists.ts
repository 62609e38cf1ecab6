import type { ListedShare } from '#cloud/store/documents'
import { PAST_SHARE_MS, SHARES_MAX, type Limits } from './limits'

type Shares = readonly ListedShare[]

/** Whether the link still opens. `now` in epoch milliseconds. */
export function isLive({ expiresAt, revokedAt }: Pick<ListedShare, 'expiresAt' | 'revokedAt'>, now: number): boolean {
  return revokedAt === undefined && expiresAt > now
}

/** Whether the team may make one more: neither too many in a day nor too many that still open. */
export function hasRoom(shares: Shares, { shares: limit }: Limits, now: number): boolean {
  const recent = shares.filter(({ createdAt }) => now - createdAt < limit.windowMs)
  return recent.length < limit.count && shares.filter((share) => isLive(share, now)).length < SHARES_MAX
}

/** The list with one more at its head, and the ids of what it no longer remembers. */
export function withShare(
  shares: Shares,
  added: ListedShare,
  now: number,
): { readonly shares: Shares; readonly forgotten: readonly string[] } {
  const isRemembered = (share: ListedShare) =>
    isLive(share, now) || now - (share.revokedAt ?? share.expiresAt) < PAST_SHARE_MS
  const remembered = shares.filter(isRemembered)
  const live = remembered.filter((share) => isLive(share, now)).length
  const past = remembered.filter((share) => !isLive(share, now)).slice(0, SHARES_MAX - live - 1)
  const next = [added, ...remembered.filter((share) => isLive(share, now) || past.includes(share))]
  return { shares: next, forgotten: shares.filter((share) => !next.includes(share)).map(({ id }) => id) }
}
