import { Query } from 'mingo'
import { findUnindexed, type IndexDefinition } from './indexes'
import { EndpointFailure } from './endpoint-failure'

export type StoredFields = Readonly<Record<string, unknown>>
type Collection = ReadonlyMap<string, StoredFields>

/** Everything committed at one moment. It is never altered, only followed by another. */
export interface Snapshot {
  readonly version: number
  readonly collections: ReadonlyMap<string, Collection>
}

export interface Find {
  readonly collection: string
  readonly query: StoredFields
  readonly order: Readonly<Record<string, 1 | -1>>
  readonly limit: number
  readonly projection?: StoredFields
}

/** A put that waits for its commit; without a document, a removal. */
export interface Write {
  readonly collection: string
  readonly id: string
  readonly document?: StoredFields
}

/** The committed documents, and when each was last written. Answers queries with mingo, and refuses one without an index. */
export class DocumentDatabase {
  snapshot: Snapshot = { version: 0, collections: new Map() }
  private readonly writtenAt = new Map<string, number>()

  constructor(private readonly indexes: Readonly<Record<string, readonly IndexDefinition[]>>) {}

  addCollection(name: string): void {
    const { version, collections } = this.snapshot
    if (collections.has(name))
      throw new EndpointFailure('DATABASE_COLLECTION_ALREADY_EXIST', `${name} is there already`)
    this.snapshot = { version: version + 1, collections: new Map(collections).set(name, new Map()) }
  }

  find({ collection, query, order, limit, projection }: Find): readonly StoredFields[] {
    const problem = findUnindexed(this.indexes[collection] ?? [], Object.keys(query), order)
    if (problem !== undefined) throw new EndpointFailure('DATABASE_REQUEST_FAILED', `${collection}: ${problem}`)
    const documents = [...documentsOf(this.snapshot, collection).values()]
    const found = new Query(query).find<StoredFields>(documents, projection)
    const ordered = Object.keys(order).length > 0 ? found.sort(order) : found
    return ordered.limit(limit).all()
  }

  /** The version at which a document was last written; 0 for one that never was. */
  versionOf(collection: string, id: string): number {
    return this.writtenAt.get(`${collection}/${id}`) ?? 0
  }

  /** All of it or, where a unique index is in the way, nothing. */
  commit(writes: readonly Write[]): void {
    const collections = new Map(this.snapshot.collections)
    for (const { collection, id, document } of writes) {
      const documents = new Map(documentsOf({ version: 0, collections }, collection))
      if (document) documents.set(id, { _id: id, ...document })
      else documents.delete(id)
      for (const index of this.indexes[collection] ?? []) refuseDuplicate(index, document, documents)
      collections.set(collection, documents)
    }
    const version = this.snapshot.version + 1
    this.snapshot = { version, collections }
    for (const { collection, id } of writes) this.writtenAt.set(`${collection}/${id}`, version)
  }
}

export function documentsOf({ collections }: Snapshot, name: string): Collection {
  const documents = collections.get(name)
  if (documents === undefined)
    throw new EndpointFailure('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${name}`)
  return documents
}

function refuseDuplicate(index: IndexDefinition, document: StoredFields | undefined, among: Collection): void {
  if (!index.unique || !document) return
  const isSame = (other: StoredFields) => index.keys.every(({ name }) => other[name] === document[name])
  if ([...among.values()].filter(isSame).length > 1) {
    throw new EndpointFailure('DATABASE_REQUEST_FAILED', `E11000 duplicate key: ${index.name}`)
  }
}
