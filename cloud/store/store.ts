import type {
  BatchDocument,
  CollectionName,
  Collections,
  FileDocument,
  InviteDocument,
  TeamCollectionName,
} from './documents'

/** A stream's batches with a seq above `after`, oldest first, at most `limit` (≤ 100) of them. */
export interface StreamQuery {
  readonly teamId: string
  readonly stream: string
  readonly after: number
  readonly limit: number
}

/** The batches that touch `record` (`kind:id`) with a seq below `before`, newest first, at most `limit` (≤ 100) of them. */
export interface RecordQuery {
  readonly teamId: string
  readonly stream: string
  readonly record: string
  readonly before?: number
  readonly limit: number
}

/** A team's invitations with an `_id` above `after`, in the order of their ids, at most `limit` (≤ 100) of them. */
export interface InviteQuery {
  readonly teamId: string
  readonly after?: string
  readonly limit: number
}

export interface KeptInvite {
  readonly id: string
  readonly invite: InviteDocument
}

/** Reads of one moment; what it puts is seen by others all at once, when the work is done, or never. */
export interface Transaction {
  get<C extends CollectionName>(collection: C, id: string): Promise<Collections[C] | undefined>
  put<C extends CollectionName>(collection: C, id: string, document: Collections[C]): Promise<void>
  /** Harmless where there is no such document. A batch is removed by {@link Store.removeOfTeam} alone. */
  remove(collection: Exclude<CollectionName, 'batches'>, id: string): Promise<void>
}

/** `limit` ≤ 100. */
export interface FilesQuery {
  readonly teamId: string
  readonly limit: number
}

/** A team's loose files that were begun before `before` (epoch milliseconds), the oldest first; `limit` ≤ 100. */
export interface LooseFilesQuery extends FilesQuery {
  readonly before: number
}

/** What a team's documents of one collection are removed by; `limit` ≤ 100. */
export interface RemovalQuery {
  readonly collection: TeamCollectionName
  readonly teamId: string
  readonly limit: number
}

/** `busy`: another transaction was in the way and nothing was written; the same work may be run again. */
export type TransactionResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: 'busy' }

/**
 * What the cloud needs of a database: small enough for any.
 * "Not there" is `undefined`; a store that cannot answer throws {@link StoreUnavailable}, so absence is never guessed.
 * Two transactions that read and write one document never both succeed on the same reading of it.
 * A transaction that resolved with `ok` survives a kill of the process.
 */
export interface Store {
  get<C extends CollectionName>(collection: C, id: string): Promise<Collections[C] | undefined>
  batchesAfter(query: StreamQuery): Promise<readonly BatchDocument[]>
  batchesOfRecord(query: RecordQuery): Promise<readonly BatchDocument[]>
  invitesOfTeam(query: InviteQuery): Promise<readonly KeptInvite[]>
  /** At most `limit` (≤ 100) of a team's files, whichever they are. */
  filesOfTeam(query: FilesQuery): Promise<readonly FileDocument[]>
  looseFiles(query: LooseFilesQuery): Promise<readonly FileDocument[]>
  /**
   * Removes for good at most `limit` documents that belong to a team, whichever they are, and resolves with how many
   * went: 0 once none is left. Outside any transaction; cut short, it is simply called again.
   */
  removeOfTeam(query: RemovalQuery): Promise<number>
  /** Runs `work`; it may be run again, so it must do nothing outside. If it throws, nothing is written and the error passes on. */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<TransactionResult<T>>
}
