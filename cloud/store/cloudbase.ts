import type { CloudDatabase, CloudTransaction, StoredDocument } from './cloud-database'
import { isConflict, isMissingCollection, messageOf } from './cloudbase-error'
import schema from './cloudbase-schema.json'
import type { BatchDocument, CollectionName, Collections, FileDocument, InviteDocument } from './documents'
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
import { TransactionConflict } from './transaction-conflict'

/**
 * The store over WeChat's cloud database, through `wx-server-sdk`. Open the database with `throwOnNotFound: false`.
 * A document is kept as text beside the fields that are looked for: nested, what a phone wrote would be read for
 * operators, dates and places by the SDK and come back as something else.
 * Every lookup passes over what carries `_openid`: only this function may write the log, whatever a collection's
 * permissions were set to.
 */
export class CloudbaseStore implements Store {
  constructor(private readonly database: CloudDatabase) {}

  get<C extends CollectionName>(collection: C, id: string): Promise<Collections[C] | undefined> {
    return this.answer(() => readDocument(this.database, collection, id))
  }

  batchesAfter({ teamId, stream, after, limit }: StreamQuery): Promise<readonly BatchDocument[]> {
    const { command } = this.database
    return this.findBatches({ teamId, stream, seq: command.gt(after) }, 'asc', limit)
  }

  batchesOfRecord({ teamId, stream, record, before, limit }: RecordQuery): Promise<readonly BatchDocument[]> {
    const { command } = this.database
    const seq = command.lt(before ?? Number.MAX_SAFE_INTEGER)
    return this.findBatches({ teamId, stream, records: record, seq }, 'desc', limit)
  }

  invitesOfTeam({ teamId, after = '', limit }: InviteQuery): Promise<readonly KeptInvite[]> {
    const { command } = this.database
    return this.answer(async () => {
      const condition = { teamId, _id: command.gt(after), _openid: command.exists(false) }
      const { data } = await this.database
        .collection('invites')
        .where(condition)
        .orderBy('_id', 'asc')
        .limit(limit)
        .get()
      return data.map(({ _id = '', body }) => ({ id: _id, invite: JSON.parse(body) as InviteDocument }))
    })
  }

  filesOfTeam({ teamId, limit }: FilesQuery): Promise<readonly FileDocument[]> {
    const { command } = this.database
    return this.answer(async () => {
      const query = this.database.collection('files').where({ teamId, _openid: command.exists(false) })
      const { data } = await query.limit(limit).get()
      return data.map(({ body }) => JSON.parse(body) as FileDocument)
    })
  }

  looseFiles({ teamId, before, limit }: LooseFilesQuery): Promise<readonly FileDocument[]> {
    const { command } = this.database
    return this.answer(async () => {
      const condition = { teamId, isLoose: true, at: command.lt(before), _openid: command.exists(false) }
      const { data } = await this.database.collection('files').where(condition).orderBy('at', 'asc').limit(limit).get()
      return data.map(({ body }) => JSON.parse(body) as FileDocument)
    })
  }

  /** Two operations a portion, and one once nothing is left. What a mini program put there by itself goes too. */
  removeOfTeam({ collection, teamId, limit }: RemovalQuery): Promise<number> {
    return this.answer(async () => {
      const documents = this.database.collection(collection)
      const { data } = await documents.where({ teamId }).field({ _id: true }).limit(limit).get()
      if (data.length === 0) return 0
      const ids = this.database.command.in(data.map(({ _id }) => _id))
      return (await documents.where({ _id: ids }).remove()).stats.removed
    })
  }

  async transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<TransactionResult<T>> {
    let open: CloudTransaction | undefined
    try {
      const transaction = await translated(() => this.database.startTransaction())
      open = transaction
      const value = await work(transactionOn(transaction))
      await translated(() => transaction.commit())
      return { ok: true, value }
    } catch (error) {
      // One that the database has given up, or that it cannot be told of, ends by itself.
      if (open) await open.rollback().catch(() => undefined)
      if (error instanceof TransactionConflict) return { ok: false, code: 'busy' }
      if (!isWithoutCollections(error)) throw error
      await this.createCollections()
      return { ok: false, code: 'busy' }
    }
  }

  private findBatches(
    condition: Readonly<Record<string, unknown>>,
    order: 'asc' | 'desc',
    limit: number,
  ): Promise<readonly BatchDocument[]> {
    const { command } = this.database
    return this.answer(async () => {
      const query = this.database.collection('batches').where({ ...condition, _openid: command.exists(false) })
      const { data } = await query.orderBy('seq', order).limit(limit).get()
      return data.map(({ body }) => JSON.parse(body) as BatchDocument)
    })
  }

  /** In an environment that nothing was deployed to, the collections are made by the first call. */
  private async answer<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await translated(read)
    } catch (error) {
      if (!isWithoutCollections(error)) throw error
      await this.createCollections()
      return translated(read)
    }
  }

  /** One that is there already, or was made by another instance at this moment, is refused: the next call tells. */
  private async createCollections(): Promise<void> {
    await Promise.allSettled(schema.collections.map((name) => this.database.createCollection(name)))
  }
}

function transactionOn(transaction: CloudTransaction): Transaction {
  return {
    get: (collection, id) => translated(() => readDocument(transaction, collection, id)),
    put: (collection, id, document) =>
      translated(async () => {
        await transaction
          .collection(collection)
          .doc(id)
          .set({ data: storedForm(collection, document) })
      }),
    remove: (collection, id) =>
      translated(async () => void (await transaction.collection(collection).doc(id).remove())),
  }
}

async function readDocument<C extends CollectionName>(
  source: Pick<CloudTransaction, 'collection'>,
  collection: C,
  id: string,
): Promise<Collections[C] | undefined> {
  const { data } = await source.collection(collection).doc(id).get()
  return data === null || data._openid !== undefined ? undefined : (JSON.parse(data.body) as Collections[C])
}

/** What is looked for stands beside the text: the team, by which it is removed, the place in the log, a file's age. */
function storedForm<C extends CollectionName>(collection: C, document: Collections[C]): StoredDocument {
  const body = JSON.stringify(document)
  if (!isOfTeam(document) || collection === 'teams') return { body }
  const { teamId } = document
  if (collection === 'files') {
    const { isLoose = false, at } = document as FileDocument
    return { body, teamId, isLoose, at }
  }
  if (collection !== 'batches') return { body, teamId }
  const { stream, seq, records } = document as BatchDocument
  return { body, teamId, stream, seq, records }
}

function isOfTeam(document: object): document is { readonly teamId: string } {
  return 'teamId' in document
}

async function translated<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw isConflict(error) ? new TransactionConflict() : new StoreUnavailable(error, messageOf(error))
  }
}

function isWithoutCollections(error: unknown): boolean {
  return error instanceof StoreUnavailable && isMissingCollection(error.cause)
}
