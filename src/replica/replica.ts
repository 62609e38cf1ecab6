import type { Fields, Value } from '@/domain/records/fields'
import type { Kind } from '@/domain/records/kinds'
import type { RecordOf } from '@/domain/records/record'
import type { Stamp } from '@/protocol/change'

/** One record to write: a new one when its id is new. Only the named fields change. */
export interface Write {
  readonly kind: Kind
  readonly id: string
  readonly fields: Fields
}

/** `saved`: the outbox entry is on storage. Anything else wrote nothing, and the caller keeps what was typed. */
export type WriteResult =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly code: 'storage_full' | 'storage_unavailable' | 'closed' | 'invalid'
      readonly message: string
    }

/** One of the values between which a person has to choose. */
export interface Head {
  readonly value: Value
  readonly memberId: string
  /** When it was written, epoch milliseconds (from its stamp) */
  readonly at: number
}

/** 两个数值, 请选. `field` is `deletedAt` when one deleted what another went on editing. The first head is the one shown. */
export interface OpenQuestion {
  readonly kind: Kind
  readonly id: string
  readonly field: string
  readonly heads: readonly Head[]
}

/** Something kept on this phone that the cloud has not confirmed. */
export interface PendingWrite {
  readonly kind: string
  readonly id: string
  readonly fields: readonly string[]
  readonly isNew: boolean
  readonly at: number
}

/** A change that the cloud refused for good; kept until the person has seen it. */
export interface SetAside {
  readonly key: string
  readonly kind: string
  readonly id: string
  readonly fields: Fields
  readonly code: string
  readonly at: number
}

export type SyncState = 'local' | 'synced' | 'syncing' | 'waiting' | 'offline' | 'removed' | 'update_needed'

export interface SyncStatus {
  readonly state: SyncState
  readonly pending: readonly PendingWrite[]
  readonly setAside: readonly SetAside[]
  /** Epoch milliseconds of the last full round; absent before the first. */
  readonly syncedAt?: number
  /** What made the last round wait, if anything did. */
  readonly problem?: string
  /** Confirmed pending writes of the round that just ended ("3 条都同步好了"); 0 otherwise. */
  readonly justSynced: number
  /** Storage could not be read whole at opening: what was found missing. Nothing confirmed is lost for a cloud team. */
  readonly damage?: 'snapshot' | 'outbox'
}

/** A value that nothing supersedes, and who wrote it. */
export interface FieldHead {
  readonly field: string
  readonly value: Value
  readonly memberId: string
  readonly stamp: Stamp
}

/** What stands behind the records shown. It is worked out when asked for. */
export interface Past {
  /** Every value of a record with its author, those waiting in the outbox included; none for a record that is not here. */
  heads(kind: Kind, id: string): readonly FieldHead[]
  /** The records that somebody deleted; `find` gives them. */
  deletedIds(kind: Kind): readonly string[]
}

/** `opening`: not open, or not yet. `failed`: storage did not give it, or the person's role may not read it. */
export type StreamState = 'opening' | 'ready' | 'failed'

/** The phone's copy of one team for one person. View = confirmed + outbox. Reads never wait. */
export interface Replica {
  readonly teamId: string
  readonly memberId: string
  /**
   * Takes further streams into memory; `work` is always there. From then on they are read, and synced, with it. Again
   * after it failed: tries once more.
   */
  open(streams: readonly string[]): Promise<StreamState>
  /**
   * Takes an asking back, named by the array that it was made with. The memory of what nobody asks for any more is
   * given back after a round with the cloud, once the log has everything of it.
   */
  release(streams: readonly string[]): void
  /** How far the opening of all these is. */
  streamState(streams: readonly string[]): StreamState
  /** Records of one kind that are not deleted, of all open streams, by id. The same object as long as nothing of that kind changed. */
  records<K extends Kind>(kind: K): ReadonlyMap<string, RecordOf<K>>
  /** The same of one stream alone; nothing of one that is not open. */
  recordsIn<K extends Kind>(stream: string, kind: K): ReadonlyMap<string, RecordOf<K>> | undefined
  /** Whether an edit of this stream waits for a record that a kill took and the cloud has not given again. */
  lacksRecords(stream: string): boolean
  /** Also finds deleted records. */
  find<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined
  /**
   * Resolves once everything is on storage; all of it or none, whatever streams it goes into. A stream that is not open
   * is opened for it.
   */
  write(writes: readonly Write[]): Promise<WriteResult>
  readonly past: Past
  questions(): readonly OpenQuestion[]
  /** Whether some of this record waits in the outbox. */
  isPending(kind: Kind, id: string): boolean
  status(): SyncStatus
  dismissSetAside(key: string): Promise<void>
  /** Called after every change of records, questions or status. */
  subscribe(listener: () => void): () => void
  sync(): Promise<void>
  /** Writes what is not yet in a snapshot; safe to call on every hide. */
  flush(): Promise<void>
  close(): Promise<void>
}
