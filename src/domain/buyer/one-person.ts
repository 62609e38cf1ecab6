import type { RecordOf } from '../records/record'
import type { BuyerRow } from './buyer-row'

/** Which key stands for which: `from` is shown within `to`. */
export type Link = Pick<RecordOf<'buyerAlias'>, 'from' | 'to' | 'source'>

/**
 * Which person each linked key belongs to, by the key that stands for them. Every key goes into one other at most: where
 * somebody said so, there; else where a file said so; of several the first in the alphabet. A ring of keys is its first.
 * So two people who share a phone number stay two, and the order in which the links came does not matter.
 */
export function rootsOf(links: Iterable<Link>): ReadonlyMap<string, string> {
  const chosen = new Map<string, Link>()
  for (const link of links) {
    if (link.from === link.to) continue
    const own = chosen.get(link.from)
    if (!own || isBefore(link, own)) chosen.set(link.from, link)
  }
  const roots = new Map<string, string>()
  for (const from of chosen.keys()) roots.set(from, rootOf(from, chosen))
  return roots
}

function isBefore(link: Link, other: Link): boolean {
  if (link.source !== other.source) return link.source === 'person'
  return link.to < other.to
}

function rootOf(key: string, chosen: ReadonlyMap<string, Link>): string {
  const path = [key]
  let next = chosen.get(key)?.to
  while (next !== undefined && !path.includes(next)) {
    path.push(next)
    next = chosen.get(next)?.to
  }
  if (next === undefined) return path[path.length - 1] as string
  return path.slice(path.indexOf(next)).sort()[0] as string
}

/** Several rows of one person as one row under the key `id`: the earliest of all is the first order. */
export function joinRows(id: string, rows: readonly BuyerRow[]): BuyerRow {
  const byTime = [...rows].sort(
    (left, right) => left.firstAt - right.firstAt || (left.orderId < right.orderId ? -1 : 1),
  )
  const first = byTime[0] as BuyerRow
  const own = rows.find((row) => row.id === id) ?? first
  const kept = [...new Set(rows.flatMap((row) => row.kept))].sort((left, right) => left - right)
  const joined: BuyerRow = { ...own, ...firstOrderOf(first), id, kept: kept.slice(0, 2), name: own.name }
  return {
    ...joined,
    ...earliest('contacted', rows),
    ...earliest('added', rows),
    ...latest('touched', rows),
    ...firstKnown('assignee', own, byTime),
    ...firstKnown('trust', own, byTime),
    ...firstKnown('trustWords', own, byTime),
    ...firstKnown('watched', own, byTime),
    isWeak: rows.every((row) => row.isWeak) || undefined,
    isRefunded: rows.every((row) => row.isRefunded) || undefined,
  }
}

function firstOrderOf({ firstAt, firstDay, orderId, fen, product, liveId, account }: BuyerRow) {
  return { firstAt, firstDay, orderId, fen, product, liveId, account }
}

function earliest(name: 'contacted' | 'added', rows: readonly BuyerRow[]): Partial<BuyerRow> {
  const days = rows.flatMap((row) => row[name] ?? [])
  return days.length > 0 ? { [name]: Math.min(...days) } : {}
}

function latest(name: 'touched', rows: readonly BuyerRow[]): Partial<BuyerRow> {
  const days = rows.flatMap((row) => row[name] ?? [])
  return days.length > 0 ? { [name]: Math.max(...days) } : {}
}

type Said = 'assignee' | 'trust' | 'trustWords' | 'watched'

function firstKnown(name: Said, own: BuyerRow, rows: readonly BuyerRow[]): Partial<BuyerRow> {
  const said = [own, ...rows].find((row) => row[name] !== undefined)
  return said ? { [name]: said[name] } : {}
}
