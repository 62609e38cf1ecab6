import Database from 'libsql'
import type { BatchDocument, CollectionName, Collections, FileDocument, InviteDocument } from './documents'
import { Serial } from './serial'
import { SQLITE_SCHEMA } from './sqlite-schema'
import { removeDocumentsOfTeam } from './sqlite-removal'
import type {
  FilesQuery,
  InviteQuery,
  KeptInvite,
  LooseFilesQuery,
  RecordQuery,
  RemovalQuery,
  Store,
  StreamQuery,
  Transaction,
  TransactionResult,
} from './store'
import { StoreUnavailable } from './store-unavailable'

const READ_DOCUMENT = 'SELECT body FROM documents WHERE collection = ? AND id = ?'
const WRITE_DOCUMENT =
  'INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT (collection, id) DO UPDATE SET body = excluded.body'
const REMOVE_DOCUMENT = 'DELETE FROM documents WHERE collection = ? AND id = ?'
const BATCHES_AFTER = `SELECT body FROM log JOIN documents ON collection = 'batches' AND documents.id = log.id
  WHERE team = ? AND stream = ? AND seq > ? ORDER BY seq LIMIT ?`
const BATCHES_OF_RECORD = `SELECT body FROM touched JOIN log USING (team, stream, seq)
  JOIN documents ON collection = 'batches' AND documents.id = log.id
  WHERE team = ? AND stream = ? AND record = ? AND seq < ? ORDER BY seq DESC LIMIT ?`
const FILES_OF_TEAM =
  "SELECT body FROM documents WHERE collection = 'files' AND json_extract(body, '$.teamId') = ? LIMIT ?"
const LOOSE_FILES = `SELECT body FROM documents
  WHERE collection = 'files' AND json_extract(body, '$.teamId') = ? AND json_extract(body, '$.isLoose')
    AND json_extract(body, '$.at') < ? ORDER BY json_extract(body, '$.at') LIMIT ?`

const INVITES_OF_TEAM = `SELECT id, body FROM documents
  WHERE collection = 'invites' AND json_extract(body, '$.teamId') = ? AND id > ? ORDER BY id LIMIT ?`

interface Row {
  readonly body: string
}

/**
 * The store over one SQLite file. It is also safe beside a second process on the same file.
 * The writing connection serves one transaction at a time; reads have a connection of their own, because on a shared
 * one they would see what a transaction has not yet committed.
 */
export class SqliteStore implements Store {
  private readonly writer: Database.Database
  private readonly reader: Database.Database
  private readonly writes = new Serial()

  /** @param path of the file, made when it is not there; `:memory:` will not do, two connections share it. */
  constructor(path: string) {
    this.writer = new Database(path)
    // FULL: the log is on the disk before a commit answers, so an acknowledged batch survives a kill or a power cut.
    for (const setting of ['journal_mode = WAL', 'synchronous = FULL']) this.writer.pragma(setting)
    this.writer.exec(SQLITE_SCHEMA)
    this.reader = new Database(path)
  }

  get<C extends CollectionName>(collection: C, id: string): Promise<Collections[C] | undefined> {
    return answer(() => readDocument(this.reader, collection, id))
  }

  batchesAfter({ teamId, stream, after, limit }: StreamQuery): Promise<readonly BatchDocument[]> {
    return answer(() => this.readBatches(BATCHES_AFTER, [teamId, stream, after, limit]))
  }

  batchesOfRecord({ teamId, stream, record, before, limit }: RecordQuery): Promise<readonly BatchDocument[]> {
    const below = before ?? Number.MAX_SAFE_INTEGER
    return answer(() => this.readBatches(BATCHES_OF_RECORD, [teamId, stream, record, below, limit]))
  }

  invitesOfTeam({ teamId, after = '', limit }: InviteQuery): Promise<readonly KeptInvite[]> {
    return answer(() => {
      const rows = this.reader.prepare(INVITES_OF_TEAM).all(teamId, after, limit) as (Row & { readonly id: string })[]
      return rows.map(({ id, body }) => ({ id, invite: JSON.parse(body) as InviteDocument }))
    })
  }

  filesOfTeam({ teamId, limit }: FilesQuery): Promise<readonly FileDocument[]> {
    return answer(() => this.readFiles(FILES_OF_TEAM, [teamId, limit]))
  }

  looseFiles({ teamId, before, limit }: LooseFilesQuery): Promise<readonly FileDocument[]> {
    return answer(() => this.readFiles(LOOSE_FILES, [teamId, before, limit]))
  }

  async removeOfTeam(query: RemovalQuery): Promise<number> {
    const removed = await this.write(() => promised(() => removeDocumentsOfTeam(this.writer, query)))
    // Another process writes just now; nothing went, and the caller comes again.
    if (!removed.ok) throw new StoreUnavailable(new Error('another process is writing'))
    return removed.value
  }

  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<TransactionResult<T>> {
    return this.write(() => work(transactionOn(this.writer)))
  }

  private write<T>(work: () => Promise<T>): Promise<TransactionResult<T>> {
    return this.writes.run(async () => {
      let hasBegun = false
      try {
        this.writer.exec('BEGIN IMMEDIATE')
        hasBegun = true
        const value = await work()
        this.writer.exec('COMMIT')
        return { ok: true, value }
      } catch (error) {
        // Asked of a connection that is closed, `inTransaction` would end the process.
        if (hasBegun && this.writer.inTransaction) this.writer.exec('ROLLBACK')
        if (isLocked(error)) return { ok: false, code: 'busy' }
        throw translate(error)
      }
    })
  }

  /** Waits for the transactions under way, then lets the file go. */
  close(): Promise<void> {
    return this.writes.run(() =>
      promised(() => {
        this.reader.close()
        this.writer.close()
      }),
    )
  }

  private readFiles(sql: string, parameters: readonly (string | number)[]): readonly FileDocument[] {
    const rows = this.reader.prepare(sql).all(...parameters) as Row[]
    return rows.map(({ body }) => JSON.parse(body) as FileDocument)
  }

  private readBatches(sql: string, parameters: readonly (string | number)[]): readonly BatchDocument[] {
    const rows = this.reader.prepare(sql).all(...parameters) as Row[]
    return rows.map((row) => JSON.parse(row.body) as BatchDocument)
  }
}

function transactionOn(database: Database.Database): Transaction {
  return {
    get: (collection, id) => promised(() => readDocument(database, collection, id)),
    put: (collection, id, document) =>
      promised(() => {
        database.prepare(WRITE_DOCUMENT).run(collection, id, JSON.stringify(document))
        if (collection === 'batches') indexBatch(database, id, document as BatchDocument)
      }),
    remove: (collection, id) => promised(() => void database.prepare(REMOVE_DOCUMENT).run(collection, id)),
  }
}

function readDocument<C extends CollectionName>(database: Database.Database, collection: C, id: string) {
  const row = database.prepare(READ_DOCUMENT).get(collection, id) as Row | undefined
  return row === undefined ? undefined : (JSON.parse(row.body) as Collections[C])
}

function indexBatch(database: Database.Database, id: string, batch: BatchDocument): void {
  database.prepare('INSERT INTO log VALUES (?, ?, ?, ?)').run(batch.teamId, batch.stream, batch.seq, id)
  const touch = database.prepare('INSERT INTO touched VALUES (?, ?, ?, ?)')
  for (const record of batch.records) touch.run(batch.teamId, batch.stream, record, batch.seq)
}

function answer<T>(read: () => T): Promise<T> {
  return promised(read).catch((error: unknown) => {
    throw translate(error)
  })
}

/** libsql answers at once; what it throws becomes a rejection. */
function promised<T>(act: () => T): Promise<T> {
  return new Promise((resolve) => resolve(act()))
}

function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  return error.code.startsWith('SQLITE_') ? error.code : undefined
}

function isLocked(error: unknown): boolean {
  return sqliteCode(error)?.startsWith('SQLITE_BUSY') ?? false
}

function translate(error: unknown): unknown {
  return sqliteCode(error) === undefined ? error : new StoreUnavailable(error)
}
