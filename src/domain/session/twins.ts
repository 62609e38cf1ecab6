import { MINUTE_MS } from '../calendar/units'
import type { Fields, Value } from '../records/fields'
import type { RecordOf } from '../records/record'

type SessionRecord = RecordOf<'session'>

/** Two records of what looks like one show: same account, begun within 60 minutes, logged by two who did not see each other. */
export interface Twins {
  readonly first: SessionRecord
  readonly second: SessionRecord
}

const SAME_SHOW_MS = 60 * MINUTE_MS
const OWN_FIELDS = new Set(['id', 'deletedAt', 'keptApartFrom'])

/** Pairs that nobody has settled yet, the latest first. */
export function findTwins(sessions: Iterable<SessionRecord>): readonly Twins[] {
  const latestFirst = [...sessions].sort((left, right) => right.startAt - left.startAt)
  const pairs: Twins[] = []
  latestFirst.forEach((second, place) => {
    for (const first of latestFirst.slice(place + 1)) {
      if (second.startAt - first.startAt > SAME_SHOW_MS) break
      if (first.accountId === second.accountId && !isKeptApart(first, second)) pairs.push({ first, second })
    }
  })
  return pairs
}

function isKeptApart(first: SessionRecord, second: SessionRecord): boolean {
  return !!first.keptApartFrom?.includes(second.id) || !!second.keptApartFrom?.includes(first.id)
}

/** What `kept` lacks and `other` knows: merging loses no figure, and where both know one, that of `kept` stands. */
export function filledFrom(kept: SessionRecord, other: SessionRecord): Fields {
  const known = kept as unknown as Readonly<Record<string, Value | undefined>>
  const missing = Object.entries(other).filter(
    ([field, value]) => !OWN_FIELDS.has(field) && value !== null && value !== undefined && isUnknown(known[field]),
  )
  return Object.fromEntries(missing)
}

function isUnknown(value: Value | undefined): boolean {
  return value === undefined || value === null
}
