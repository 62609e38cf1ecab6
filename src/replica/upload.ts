import type { Value } from '@/domain/records/fields'
import type { Change } from '@/protocol/change'
import type { FoldHead } from '@/protocol/fold/head'
import { mergeOf } from '@/protocol/fold/merge-of'
import { openQuestionsOf } from '@/protocol/fold/open-questions'
import { fieldsOf, headsOf, isDeleted, type RecordState } from '@/protocol/fold/record-state'
import { TIME_LENGTH } from '@/protocol/stamp'
import type { StreamCopy } from './stream-copy'
import type { StreamStore } from './stream-store'

/** What every stream of a local team goes up as. One that holds nothing is among them: it moves like the others. */
export function uploadOf(
  stores: readonly StreamStore[],
  replicaId: string,
): ReadonlyMap<StreamStore, readonly Change[]> {
  return new Map(stores.map((store) => [store, uploadChanges(store.confirmedCopy(), replicaId)]))
}

/**
 * All heads of a local team as changes for an empty log, in the order of their stamps.
 * A local seq means nothing to the cloud, so what had seen what is said by the stamps of one replica instead. Only a
 * record in doubt keeps its several replicas, or its open question would look answered.
 */
function uploadChanges(copy: StreamCopy, replicaId: string): readonly Change[] {
  const changes = copy.keys().flatMap(([kind, id]) => {
    const state = copy.state(kind, id)
    return state ? changesOf(kind, state, replicaId) : []
  })
  return changes.sort((left, right) => (left.stamp < right.stamp ? -1 : 1))
}

function changesOf(kind: string, state: RecordState, replicaId: string): Change[] {
  const isInDoubt = !isDeleted(state.record) && openQuestionsOf(kind, state, mergeOf).length > 0
  const byStamp = new Map<string, Record<string, Value>>()
  const add = (field: string, head: FoldHead) => {
    const { stamp } = head.origin
    const fields = byStamp.get(stamp) ?? {}
    fields[field] = head.value
    byStamp.set(stamp, fields)
  }
  for (const field of fieldsOf(state)) for (const head of headsOf(state, field)) add(field, head)
  return [...byStamp].map(([stamp, fields]) => ({
    kind,
    id: state.record.id,
    fields,
    stamp: isInDoubt ? stamp : stamp.slice(0, TIME_LENGTH) + replicaId,
    seen: 0,
  }))
}
