import type { Kind } from '@/domain/records/kinds'
import type { RecordOf } from '@/domain/records/record'
import { isKnownField } from '@/protocol/field-value'
import { Compaction } from '@/protocol/fold/compaction'
import { foldChange } from '@/protocol/fold/fold-change'
import { mergeOf } from '@/protocol/fold/merge-of'
import { isDeleted, type RecordState } from '@/protocol/fold/record-state'
import { WORK_STREAM } from '@/protocol/stream'
import type { TeamDocument } from '#cloud/store/documents'
import { addLog, addSnapshot } from './compact-log'
import type { Scope } from './scope'
import { currentSnapshot } from './snapshot-build'

/** The records that everybody in the team may read, as the log shows them now; what was deleted is not among them. */
export class WorkRecords {
  constructor(private readonly states: ReadonlyMap<string, RecordState>) {}

  /** By id. */
  of<K extends Kind>(kind: K): ReadonlyMap<string, RecordOf<K>> {
    const found = new Map<string, RecordOf<K>>()
    for (const [key, { record }] of this.states) {
      if (key.startsWith(`${kind}:`) && !isDeleted(record)) found.set(record.id, record as unknown as RecordOf<K>)
    }
    return found
  }
}

/**
 * Folds the team's log. One read a hundred batches, from the snapshot on where there is one; nothing where that takes
 * longer than a call may.
 */
export async function workRecords(team: TeamDocument, scope: Scope): Promise<WorkRecords | undefined> {
  const place = { teamId: team.teamId, stream: WORK_STREAM, head: team.heads[WORK_STREAM] ?? 0 }
  const compaction = new Compaction(mergeOf, isKnownField)
  const base = place.head < scope.limits.snapshotBatches ? undefined : await currentSnapshot(place, scope)
  const from = base ? await addSnapshot(compaction, { place, base }, scope) : 0
  if ((await addLog(compaction, { place, after: from }, scope)) < place.head) return undefined
  const states = new Map<string, RecordState>()
  for (const change of compaction.changes()) {
    const key = `${change.kind}:${change.id}`
    states.set(key, foldChange(states.get(key), change, mergeOf))
  }
  return new WorkRecords(states)
}
