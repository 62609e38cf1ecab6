import { previewPerson } from '../preview/preview-address.h5'
import { claimInstall } from '../preview/preview-install.h5'
import type { Storage, StorageFailure, StorageResult } from './storage'

const STORE = 'texts'

/** The browser's database, one for each person of the preview and each of that person's tabs. */
export async function openPlatformStorage(): Promise<Storage> {
  return openDatabaseStorage(await claimInstall(previewPerson() ?? 'alone'))
}

/** Storage in the IndexedDB database of that name. One that cannot be opened answers `unavailable` to everything. */
export async function openDatabaseStorage(name: string): Promise<Storage> {
  const opened = await openDatabase(name)
  const run = <T>(mode: IDBTransactionMode, act: (texts: IDBObjectStore) => IDBRequest<T>) =>
    opened.ok ? transact(opened.value, mode, act) : Promise.resolve(opened)
  const change = async (act: (texts: IDBObjectStore) => IDBRequest): Promise<StorageResult<void>> => {
    const changed = await run('readwrite', act)
    return changed.ok ? { ok: true, value: undefined } : changed
  }
  return {
    read: (key) => run('readonly', (texts) => texts.get(key) as IDBRequest<string | undefined>),
    write: (key, text) => change((texts) => texts.put(text, key)),
    remove: (key) => change((texts) => texts.delete(key)),
    removeAll: (prefix) => change((texts) => texts.delete(under(prefix))),
    async list(prefix) {
      const listed = await run('readonly', (texts) => texts.getAllKeys(under(prefix)))
      return listed.ok ? { ok: true, value: listed.value.map(String) } : listed
    },
  }
}

function openDatabase(name: string): Promise<StorageResult<IDBDatabase>> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE)
    request.onsuccess = () => resolve({ ok: true, value: request.result })
    request.onerror = () => resolve(failureOf(request.error))
    request.onblocked = () => resolve(failureOf(null))
  })
}

/** Answers only when the transaction is complete: a request's own success may still be lost to a kill. */
function transact<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  act: (texts: IDBObjectStore) => IDBRequest<T>,
): Promise<StorageResult<T>> {
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' })
      const request = act(transaction.objectStore(STORE))
      transaction.oncomplete = () => resolve({ ok: true, value: request.result })
      transaction.onabort = () => resolve(failureOf(transaction.error))
    } catch (error) {
      // The browser closed the database under us (storage cleared, profile gone).
      resolve(failureOf(error as DOMException))
    }
  })
}

function under(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`)
}

function failureOf(error: DOMException | null): StorageFailure {
  const isFull = error?.name === 'QuotaExceededError'
  return { ok: false, code: isFull ? 'full' : 'unavailable', message: error?.message ?? 'the database did not open' }
}
