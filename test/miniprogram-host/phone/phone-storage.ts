const STORES = ['files', 'folders', 'values'] as const
export type Store = (typeof STORES)[number]

const requested = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the phone lost its storage'))
  })

/**
 * What a phone keeps when the app is killed. Read whole at the start and held in memory; a write is answered for
 * once it is in the browser's database, so a page that is closed keeps what was answered for.
 */
export class PhoneStorage {
  private readonly held: Record<Store, Map<string, unknown>> = {
    files: new Map(),
    folders: new Map(),
    values: new Map(),
  }

  private constructor(private readonly database: IDBDatabase) {}

  static async open(name: string): Promise<PhoneStorage> {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => STORES.forEach((store) => opening.result.createObjectStore(store))
    const storage = new PhoneStorage(await requested(opening))
    await Promise.all(STORES.map((store) => storage.readAll(store)))
    return storage
  }

  get(store: Store, key: string): unknown {
    return this.held[store].get(key)
  }

  has(store: Store, key: string): boolean {
    return this.held[store].has(key)
  }

  keys(store: Store): readonly string[] {
    return [...this.held[store].keys()]
  }

  async set(store: Store, key: string, value: unknown): Promise<void> {
    this.held[store].set(key, value)
    await this.change(store, (objects) => objects.put(value, key))
  }

  async remove(store: Store, keys: readonly string[]): Promise<void> {
    for (const key of keys) this.held[store].delete(key)
    await this.change(store, (objects) => keys.forEach((key) => objects.delete(key)))
  }

  private change(store: Store, work: (objects: IDBObjectStore) => unknown): Promise<void> {
    const transaction = this.database.transaction(store, 'readwrite')
    work(transaction.objectStore(store))
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onerror = () => reject(transaction.error ?? new Error('the phone lost its storage'))
    })
  }

  private async readAll(store: Store): Promise<void> {
    const objects = this.database.transaction(store).objectStore(store)
    const [keys, values] = await Promise.all([requested(objects.getAllKeys()), requested<unknown[]>(objects.getAll())])
    keys.forEach((key, place) => this.held[store].set(key as string, values[place]))
  }
}
