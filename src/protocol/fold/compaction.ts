import type { Fields, Value } from '@/domain/records/fields'
import type { ConfirmedChange, Stamp } from '../change'
import { foldChange } from './fold-change'
import type { Origin } from './head'
import type { MergeOf } from './merge-heads'
import { fieldsOf, headsOf, type RecordState } from './record-state'

/** Whether this version says how the field merges. */
export type IsKnownField = (kind: string, field: string) => boolean

interface Kept {
  readonly kind: string
  readonly id: string
  state?: RecordState
  /** Changes to fields of a newer version: how those merge is not known here, so all of them are kept. */
  readonly unknown: ConfirmedChange[]
}

/**
 * The fewest changes that fold to what a whole log folds to, and go on folding to the same with whatever follows:
 * every head of every field with where it came from.
 */
export class Compaction {
  /** Of all changes, also of those that are not kept; '' when there was none. */
  highest: Stamp = ''
  private readonly records = new Map<string, Kept>()

  constructor(
    private readonly mergeOf: MergeOf,
    private readonly isKnown: IsKnownField,
  ) {}

  add(change: ConfirmedChange): void {
    const { kind, id, stamp } = change
    if (stamp > this.highest) this.highest = stamp
    const kept = this.recordOf(kind, id)
    const [known, unknown] = partition(change.fields, (field) => this.isKnown(kind, field))
    if (known) kept.state = foldChange(kept.state, { ...change, fields: known }, this.mergeOf)
    if (unknown) kept.unknown.push({ ...change, fields: unknown })
  }

  /** Record after record, each record's in the order of the log. */
  *changes(): Generator<ConfirmedChange> {
    for (const kept of this.records.values()) yield* changesOf(kept)
  }

  private recordOf(kind: string, id: string): Kept {
    const key = `${kind}:${id}`
    const known = this.records.get(key)
    if (known) return known
    const kept: Kept = { kind, id, unknown: [] }
    this.records.set(key, kept)
    return kept
  }
}

/** One change for each origin that still has a head. */
function changesOf({ kind, id, state, unknown }: Kept): readonly ConfirmedChange[] {
  const byOrigin = new Map<string, { readonly origin: Origin; readonly fields: Record<string, Value> }>()
  const keep = (origin: Origin, fields: Fields) => {
    const key = `${origin.seq}:${origin.stamp}:${origin.seen}`
    const known = byOrigin.get(key)
    if (known) Object.assign(known.fields, fields)
    else byOrigin.set(key, { origin, fields: { ...fields } })
  }
  for (const field of state ? fieldsOf(state) : []) {
    for (const { value, origin } of state ? headsOf(state, field) : []) keep(origin, { [field]: value })
  }
  for (const change of unknown) keep(change, change.fields)
  return [...byOrigin.values()]
    .map(({ origin: { stamp, seq, seen, memberId }, fields }) => ({ kind, id, fields, stamp, seq, seen, memberId }))
    .sort((left, right) => left.seq - right.seq || (left.stamp < right.stamp ? -1 : 1))
}

/** The fields for which `isFirst` holds, and the others; undefined where there is none. */
function partition(fields: Fields, isFirst: (field: string) => boolean): readonly [Fields?, Fields?] {
  const names = Object.keys(fields)
  const first = names.filter(isFirst)
  if (first.length === names.length) return [fields]
  const others = names.filter((name) => !first.includes(name))
  return [first.length > 0 ? pick(fields, first) : undefined, pick(fields, others)]
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] as Value]))
}
