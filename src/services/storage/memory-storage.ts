import type { Storage, StorageFailure, StorageResult } from './storage'

export interface MemoryStorage extends Storage {
  /** What a kill leaves behind: a storage of its own with the same texts. */
  snapshot(): MemoryStorage
  /** `unavailable`: every later call answers it. `full`: every later write does. Taken back with `undefined`. */
  failWith(failure: StorageFailure | undefined): void
  /** Puts a text there as a crash would, past every check. */
  put(key: string, text: string): void
  /** Every key with its text, sorted by key. */
  entries(): [string, string][]
}

/** Texts in memory, for tests and for a phone whose storage cannot be opened. */
export function createMemoryStorage(initial: Iterable<[string, string]> = []): MemoryStorage {
  const texts = new Map(initial)
  let failure: StorageFailure | undefined
  const answer = <T>(act: () => T, isWrite = false): Promise<StorageResult<T>> => {
    if (failure && (isWrite || failure.code === 'unavailable')) return Promise.resolve(failure)
    return Promise.resolve({ ok: true, value: act() })
  }
  const keysUnder = (prefix: string) => [...texts.keys()].filter((key) => key.startsWith(prefix)).sort()

  return {
    read: (key) => answer(() => texts.get(key)),
    write: (key, text) => answer(() => void texts.set(key, text), true),
    remove: (key) => answer(() => void texts.delete(key)),
    list: (prefix) => answer(() => keysUnder(prefix)),
    removeAll: (prefix) => answer(() => keysUnder(prefix).forEach((key) => texts.delete(key))),
    snapshot: () => createMemoryStorage(texts),
    failWith: (next) => void (failure = next),
    put: (key, text) => void texts.set(key, text),
    entries: () => keysUnder('').map((key) => [key, texts.get(key) ?? '']),
  }
}
