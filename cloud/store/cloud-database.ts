/** One document of WeChat's database: fields that are looked for, and the whole of it as text. */
export interface StoredDocument {
  /** The SDK takes it from `doc(id)` and refuses it in what is set. */
  readonly _id?: string
  readonly body: string
  /** WeChat sets it on whatever a mini program writes by itself, past the function. */
  readonly _openid?: string
  readonly [field: string]: unknown
}

interface DocumentReference {
  get(): Promise<{ readonly data: StoredDocument | null }>
  set(options: { readonly data: StoredDocument }): Promise<unknown>
  remove(): Promise<unknown>
}

interface DocumentCollection {
  doc(id: string): DocumentReference
}

interface Query {
  where(condition: Readonly<Record<string, unknown>>): Query
  orderBy(field: string, order: 'asc' | 'desc'): Query
  limit(count: number): Query
  field(fields: Readonly<Record<string, boolean>>): Query
  get(): Promise<{ readonly data: readonly StoredDocument[] }>
  remove(): Promise<{ readonly stats: { readonly removed: number } }>
}

/** `commit` and `rollback` also reject with plain objects that hold a `code`. */
export interface CloudTransaction {
  collection(name: string): DocumentCollection
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

/** What the store uses of the database of `wx-server-sdk`, whose own types leave transactions and replies open. */
export interface CloudDatabase {
  readonly command: {
    gt(value: number | string): unknown
    lt(value: number): unknown
    in(values: readonly unknown[]): unknown
    exists(is: boolean): unknown
  }
  collection(name: string): DocumentCollection & Query
  createCollection(name: string): Promise<unknown>
  startTransaction(): Promise<CloudTransaction>
}
