import { documentsOf, type DocumentDatabase, type Snapshot, type StoredFields, type Write } from './document-database'
import { EndpointFailure } from './endpoint-failure'

interface OpenTransaction {
  readonly id: string
  /** Taken at its first operation */
  snapshot?: Snapshot
  readonly writes: Map<string, Write>
}

/**
 * Transactions as WeChat describes them: reads are of one snapshot, a write locks its document, a write that meets
 * another's lock, or a document that was written since the snapshot, fails at once and ends its transaction.
 */
export class OpenTransactions {
  private readonly open = new Map<string, OpenTransaction>()
  /** Who holds the lock of a document */
  private readonly locks = new Map<string, string>()
  private count = 0

  constructor(private readonly database: DocumentDatabase) {}

  start(): string {
    this.count += 1
    const id = `transaction-${this.count}`
    this.open.set(id, { id, writes: new Map() })
    return id
  }

  read(id: string, collection: string, documentId: string): StoredFields | undefined {
    const transaction = this.find(id)
    const own = transaction.writes.get(`${collection}/${documentId}`)
    if (own) return own.document && { _id: documentId, ...own.document }
    return documentsOf(this.snapshotOf(transaction), collection).get(documentId)
  }

  write(id: string, write: Write): void {
    const transaction = this.find(id)
    const snapshot = this.snapshotOf(transaction)
    documentsOf(snapshot, write.collection)
    const key = `${write.collection}/${write.id}`
    const holder = this.locks.get(key)
    const isLocked = holder !== undefined && holder !== id
    if (isLocked || this.database.versionOf(write.collection, write.id) > snapshot.version) {
      this.abort(id)
      throw new EndpointFailure(
        'DATABASE_TRANSACTION_CONFLICT',
        '[ResourceUnavailable.TransactionConflict] Transaction is conflict',
      )
    }
    this.locks.set(key, id)
    transaction.writes.set(key, write)
  }

  commit(id: string): void {
    const { writes } = this.find(id)
    this.abort(id)
    this.database.commit([...writes.values()])
  }

  abort(id: string): void {
    this.find(id)
    this.open.delete(id)
    for (const [key, holder] of this.locks) if (holder === id) this.locks.delete(key)
  }

  /** What the database does, after a while, to the transactions of a function that was killed. */
  expireAll(): void {
    for (const id of [...this.open.keys()]) this.abort(id)
  }

  private find(id: string): OpenTransaction {
    const transaction = this.open.get(id)
    if (transaction === undefined)
      throw new EndpointFailure('DATABASE_TRANSACTION_FAIL', '[ResourceNotFound] Transaction does not exist')
    return transaction
  }

  private snapshotOf(transaction: OpenTransaction): Snapshot {
    transaction.snapshot ??= this.database.snapshot
    return transaction.snapshot
  }
}
