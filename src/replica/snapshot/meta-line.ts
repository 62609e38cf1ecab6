import type { Value } from '@/domain/records/fields'
import type { FoldHead, Origin } from '@/protocol/fold/head'
import { fieldsOf, headsOf, type RecordState, type StoredRecord } from '@/protocol/fold/record-state'
import { TIME_LENGTH } from '@/protocol/stamp'
import type { NameTable } from './name-table'

/** The names that a snapshot writes once. */
export interface MetaNames {
  readonly replicas: NameTable
  readonly members: NameTable
}

/** time and counter, replica, seq, seen, member */
type PackedOrigin = readonly [time: string, replica: number, seq: number, seen: number, member: number]
/** Fields whose one head is of this origin. */
type PackedGroup = readonly [origin: PackedOrigin, ...fields: string[]]
type PackedHead = readonly [value: Value, origin: PackedOrigin]
type PackedMeta =
  | readonly [base: PackedOrigin]
  | readonly [base: PackedOrigin, groups: readonly PackedGroup[]]
  | readonly [
      base: PackedOrigin,
      groups: readonly PackedGroup[],
      several: readonly (readonly [string, readonly PackedHead[]])[],
    ]

/**
 * What a record's values come from, as one line of JSON beside the record itself. The origin of most fields stands for
 * all that the line does not name, so a record that nobody edited costs about 30 bytes.
 */
export function metaLineOf(state: RecordState, names: MetaNames): string {
  const groups = new Map<string, { origin: Origin; fields: string[] }>()
  const several: (readonly [string, readonly PackedHead[]])[] = []
  for (const field of fieldsOf(state)) {
    const heads = headsOf(state, field)
    const first = heads[0]
    if (!first) continue
    if (heads.length > 1 || first.value !== state.record[field]) {
      several.push([field, heads.map((head) => [head.value, packOrigin(head.origin, names)] as const)])
    } else {
      const group = groups.get(first.origin.stamp)
      if (group) group.fields.push(field)
      else groups.set(first.origin.stamp, { origin: first.origin, fields: [field] })
    }
  }
  const [base, ...others] = [...groups.values()].sort((left, right) => right.fields.length - left.fields.length)
  const packedBase = packOrigin(base?.origin ?? state.origin, names)
  const packed: PackedGroup[] = others.map((group) => [packOrigin(group.origin, names), ...group.fields])
  const meta: PackedMeta =
    several.length > 0 ? [packedBase, packed, several] : packed.length > 0 ? [packedBase, packed] : [packedBase]
  return JSON.stringify(meta)
}

/** The state of a record from its line. Throws on a line that `metaLineOf` did not write. */
export function stateFromMetaLine(record: StoredRecord, line: string, names: MetaNames): RecordState {
  const [base, groups, several] = JSON.parse(line) as PackedMeta
  const origin = unpackOrigin(base, names)
  if (!groups) return { record, origin }
  const exceptions = new Map<string, readonly FoldHead[]>()
  for (const [packed, ...fields] of groups) {
    const shared = unpackOrigin(packed, names)
    for (const field of fields) exceptions.set(field, [{ value: record[field] as Value, origin: shared }])
  }
  for (const [field, heads] of several ?? []) {
    exceptions.set(
      field,
      heads.map(([value, packed]) => ({ value, origin: unpackOrigin(packed, names) })),
    )
  }
  return { record, origin, exceptions }
}

function packOrigin(origin: Origin, names: MetaNames): PackedOrigin {
  const replica = names.replicas.placeOf(origin.stamp.slice(TIME_LENGTH))
  const member = names.members.placeOf(origin.memberId)
  return [origin.stamp.slice(0, TIME_LENGTH), replica, origin.seq, origin.seen, member]
}

function unpackOrigin([time, replica, seq, seen, member]: PackedOrigin, names: MetaNames): Origin {
  return { stamp: time + names.replicas.nameAt(replica), seq, seen, memberId: names.members.nameAt(member) }
}
