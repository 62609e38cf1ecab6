import type { BuyerRow } from './buyer-row'
import { joinRows, rootsOf, type Link } from './one-person'
import type { Period } from './period'

/** What one part of the team's buyers comes to: rows with the latest first order first, and which keys stand for others. */
export interface BuyerPart {
  readonly rows: readonly BuyerRow[]
  readonly links: readonly Link[]
}

/**
 * Everybody who ever bought, over all parts, a person once. Rows stay where they are: nothing is copied or indexed when
 * the tab opens, and a period reads no more than its own.
 */
export class BuyerBook {
  private readonly parts: readonly (readonly BuyerRow[])[]
  /** Keys that are shown within another row, or as a row of several. */
  private readonly joined: ReadonlySet<string>

  constructor(parts: readonly BuyerPart[]) {
    const roots = rootsOf(parts.flatMap(({ links }) => links))
    const { rows, joined } = joinLinked(parts, roots)
    this.joined = joined
    this.parts = [...parts.map((part) => part.rows), rows]
  }

  /** Everybody whose first order fell in the period, in no order. */
  *within({ from, to }: Period): Generator<BuyerRow> {
    const last = this.parts.length - 1
    for (let part = 0; part <= last; part += 1) {
      for (const row of this.parts[part] as readonly BuyerRow[]) {
        if (row.firstDay < from) break
        if (row.firstDay > to || (part < last && this.joined.size > 0 && this.joined.has(row.id))) continue
        yield row
      }
    }
  }
}

interface Joined {
  readonly rows: readonly BuyerRow[]
  readonly joined: ReadonlySet<string>
}

/** One row for each person of several keys; a key without a row says nothing. */
function joinLinked(parts: readonly BuyerPart[], roots: ReadonlyMap<string, string>): Joined {
  if (roots.size === 0) return { rows: [], joined: new Set() }
  const wanted = new Set([...roots.keys(), ...roots.values()])
  const people = new Map<string, BuyerRow[]>()
  for (const { rows } of parts) {
    for (const row of rows) {
      if (!wanted.has(row.id)) continue
      const root = roots.get(row.id) ?? row.id
      const own = people.get(root)
      if (own) own.push(row)
      else people.set(root, [row])
    }
  }
  const several = [...people].filter(([root, rows]) => rows.length > 1 || rows[0]?.id !== root)
  const rows = several.map(([root, own]) => joinRows(root, own)).sort(latestFirst)
  return { rows, joined: new Set(several.flatMap(([, own]) => own.map(({ id }) => id))) }
}

/** The order of rows in a part and on the screen. */
export function latestFirst(left: BuyerRow, right: BuyerRow): number {
  return right.firstDay - left.firstDay || right.firstAt - left.firstAt || (left.id < right.id ? -1 : 1)
}
