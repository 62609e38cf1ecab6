import { isWhole } from '@/domain/records/is-whole'
import type { Change } from '@/protocol/change'
import { foldChange } from '@/protocol/fold/fold-change'
import { UNSEQUENCED } from '@/protocol/fold/head'
import type { MergeOf } from '@/protocol/fold/merge-heads'
import { openQuestionsOf, type FieldQuestion } from '@/protocol/fold/open-questions'
import {
  DELETED_AT,
  fieldsOf,
  headsOf,
  isDeleted,
  type RecordState,
  type StoredRecord,
} from '@/protocol/fold/record-state'
import type { FieldHead, Past } from './replica'
import type { StreamCopy } from './stream-copy'

export interface RecordQuestions {
  readonly kind: string
  readonly id: string
  readonly questions: readonly FieldQuestion[]
}

/** What screens see of one stream: the confirmed fold with the outbox laid over it. */
export class RecordView implements Past {
  private readonly pending = new Map<string, Map<string, Change[]>>()
  private readonly overlaid = new Map<string, RecordState>()
  private readonly maps = new Map<string, ReadonlyMap<string, StoredRecord>>()
  private readonly stale = new Map<string, Set<string>>()
  private questionList: readonly RecordQuestions[] | undefined

  constructor(
    private copy: StreamCopy,
    private readonly mergeOf: MergeOf,
    private readonly memberId: string,
  ) {}

  /** The same map as long as no record of the kind changed. */
  records(kind: string): ReadonlyMap<string, StoredRecord> {
    const known = this.maps.get(kind)
    const stale = this.stale.get(kind)
    if (known && !stale?.size) return known
    const next = known ? new Map(known) : this.copy.visible(kind)
    const ids = known ? stale : this.pending.get(kind)?.keys()
    for (const id of ids ?? []) {
      const record = this.find(kind, id)
      if (record && !isDeleted(record)) next.set(id, record)
      else next.delete(id)
    }
    stale?.clear()
    this.maps.set(kind, next)
    return next
  }

  find(kind: string, id: string): StoredRecord | undefined {
    if (!this.isPending(kind, id)) return this.copy.record(kind, id)
    return this.isHalf(kind, id) ? undefined : this.state(kind, id)?.record
  }

  heads(kind: string, id: string): readonly FieldHead[] {
    const state = this.state(kind, id)
    if (!state) return []
    return fieldsOf(state).flatMap((field) =>
      headsOf(state, field).map(({ value, origin }) => ({
        field,
        value,
        memberId: origin.memberId,
        stamp: origin.stamp,
      })),
    )
  }

  deletedIds(kind: string): readonly string[] {
    const ids = new Set([...this.copy.ids(kind), ...(this.pending.get(kind)?.keys() ?? [])])
    return [...ids].filter((id) => {
      const record = this.find(kind, id)
      return record !== undefined && isDeleted(record)
    })
  }

  isPending(kind: string, id: string): boolean {
    return this.pending.get(kind)?.has(id) ?? false
  }

  /** Whether the log has nothing of this record yet. */
  isNew(kind: string, id: string): boolean {
    return this.copy.record(kind, id) === undefined && !this.isHalf(kind, id)
  }

  /**
   * An edit of a record that is not here: the phone was killed before what the edit was made on was in a snapshot. It
   * waits to be sent as any other, and is shown once the record has been read from the cloud again.
   */
  private isHalf(kind: string, id: string): boolean {
    if (this.copy.record(kind, id) !== undefined) return false
    const record = this.state(kind, id)?.record
    return record !== undefined && !isWhole(kind, record)
  }

  /** Whether an edit waits for a record that is not here. */
  hasHalves(): boolean {
    return [...this.pending].some(([kind, ids]) => [...ids.keys()].some((id) => this.isHalf(kind, id)))
  }

  questions(): readonly RecordQuestions[] {
    this.questionList ??= this.copy.doubtful().flatMap(([kind, id]) => {
      const state = this.state(kind, id)
      const found = state ? openQuestionsOf(kind, state, this.mergeOf) : []
      // Of a record that is gone only its deletion can still be asked about.
      const questions = state && isDeleted(state.record) ? found.filter(({ field }) => field === DELETED_AT) : found
      return questions.length > 0 ? [{ kind, id, questions }] : []
    })
    return this.questionList
  }

  /** Lays the outbox over the confirmed fold anew. */
  setPending(changes: readonly Change[]): void {
    for (const [kind, ids] of this.pending) for (const id of ids.keys()) this.touch(kind, id)
    this.pending.clear()
    for (const change of changes) this.addPending(change)
  }

  addPending(change: Change): void {
    const ids = this.pending.get(change.kind) ?? new Map<string, Change[]>()
    this.pending.set(change.kind, ids)
    ids.set(change.id, [...(ids.get(change.id) ?? []), change])
    this.touch(change.kind, change.id)
  }

  /** Takes note that the confirmed fold of a record changed. */
  touch(kind: string, id: string): void {
    this.overlaid.delete(overlayKey(kind, id))
    this.questionList = undefined
    const stale = this.stale.get(kind)
    if (stale) stale.add(id)
    else this.stale.set(kind, new Set([id]))
  }

  /** Goes over to another confirmed fold altogether. */
  replaceCopy(copy: StreamCopy): void {
    for (const kind of this.maps.keys()) for (const id of this.records(kind).keys()) this.touch(kind, id)
    for (const [kind, id] of copy.keys()) this.touch(kind, id)
    this.copy = copy
  }

  private state(kind: string, id: string): RecordState | undefined {
    const changes = this.pending.get(kind)?.get(id)
    if (!changes) return this.copy.state(kind, id)
    const key = overlayKey(kind, id)
    const known = this.overlaid.get(key)
    if (known) return known
    let state = this.copy.state(kind, id)
    for (const change of changes) {
      state = foldChange(state, { ...change, seq: UNSEQUENCED, memberId: this.memberId }, this.mergeOf)
    }
    if (state) this.overlaid.set(key, state)
    return state
  }
}

function overlayKey(kind: string, id: string): string {
  return `${kind}/${id}`
}
