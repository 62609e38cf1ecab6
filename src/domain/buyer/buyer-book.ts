import type { BuyerRow } from './buyer-row'
import { joinRows, rootsOf, type Link } from './one-person'
import type { Period } from './period'

/** What one part of the team's buyers comes to: rows with the latest first order first, and which keys stand for others. */
export interface BuyerPart {
  readonly rows: readonly BuyerRow[]
  readonly links: readonly Link[]
}

/**
 * Everybody who ever bought, over all parts, a person once. Rows stay where they are: nothing is copied, indexed or
 * joined before it is asked for, and a period reads no more than its own.
 */
export class BuyerBook {
  /** By each key that is shown within another row, or as a row of several. */
  private readonly joined: ReadonlyMap<string, JoinedPerson>
  private readonly people: readonly JoinedPerson[]

  constructor(private readonly parts: readonly BuyerPart[]) {
    const roots = rootsOf(parts.flatMap(({ links }) => links))
    this.people = joinedPeople(parts, roots)
    this.joined = new Map(this.people.flatMap((person) => person.rows.map(({ id }) => [id, person] as const)))
  }

  /** Everybody whose first order fell in the period, in no order. */
  within({ from, to }: Period): readonly BuyerRow[] {
    const { joined } = this
    const found: BuyerRow[] = []
    for (const { rows } of this.parts) {
      const until = rows.length
      // A part may hold 100,000 rows, which a phone walks without a compiler: no iterator.
      for (let place = 0; place < until; place += 1) {
        const row = rows[place] as BuyerRow
        if (row.firstDay < from) break
        if (row.firstDay <= to && !joined.has(row.id)) found.push(row)
      }
    }
    for (const person of this.people) {
      if (person.firstDay >= from && person.firstDay <= to) found.push(person.row)
    }
    return found
  }

  get isEmpty(): boolean {
    return this.parts.every(({ rows }) => rows.length === 0)
  }

  /** The person that a key belongs to. */
  find(key: string): BuyerRow | undefined {
    const joined = this.joined.get(key)
    if (joined) return joined.row
    for (const { rows } of this.parts) for (const row of rows) if (row.id === key) return row
    return undefined
  }

  /** The keys with orders of the person that a key belongs to. */
  keysOf(key: string): readonly string[] {
    return this.joined.get(key)?.rows.map(({ id }) => id) ?? [key]
  }
}

/** One person of several keys, or of one that stands for another; put together when first looked at. */
class JoinedPerson {
  readonly rows: BuyerRow[] = []
  private joinedRow: BuyerRow | undefined

  constructor(private readonly root: string) {}

  get firstDay(): number {
    return this.rows.reduce((earliest, { firstDay }) => Math.min(earliest, firstDay), Infinity)
  }

  get row(): BuyerRow {
    this.joinedRow ??= joinRows(this.id, this.rows)
    return this.joinedRow
  }

  /** Whether the one row there is says all. */
  get isPlain(): boolean {
    return this.rows.length === 1 && this.rows[0]?.id === this.root
  }

  /** The key that stands for a person is one that has a record to write to. */
  private get id(): string {
    const ids = this.rows.map(({ id }) => id).sort()
    return ids.includes(this.root) ? this.root : (ids[0] ?? this.root)
  }
}

/** A key without a row says nothing. */
function joinedPeople(parts: readonly BuyerPart[], roots: ReadonlyMap<string, string>): readonly JoinedPerson[] {
  if (roots.size === 0) return []
  const wanted = new Set([...roots.keys(), ...roots.values()])
  const people = new Map<string, JoinedPerson>()
  for (const { rows } of parts) {
    const until = rows.length
    for (let place = 0; place < until; place += 1) {
      const row = rows[place] as BuyerRow
      if (!wanted.has(row.id)) continue
      const root = roots.get(row.id) ?? row.id
      const person = people.get(root) ?? new JoinedPerson(root)
      person.rows.push(row)
      people.set(root, person)
    }
  }
  return [...people.values()].filter(({ isPlain }) => !isPlain)
}

/** The order of rows in a part and on the screen. */
export function latestFirst(left: BuyerRow, right: BuyerRow): number {
  return right.firstDay - left.firstDay || right.firstAt - left.firstAt || (left.id < right.id ? -1 : 1)
}
