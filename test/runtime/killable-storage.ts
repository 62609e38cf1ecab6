import { createMemoryStorage, type MemoryStorage } from '@/services/storage/memory-storage'
import type { Storage } from '@/services/storage/storage'

export interface KillableStorage {
  readonly storage: Storage
  /** What the next start finds. */
  afterKill(): MemoryStorage
  /** Whether the phone was killed by now. */
  isKilled(): boolean
  /** Changes of storage so far. */
  changes(): number
}

/**
 * A storage whose phone is killed during its change number `killAt` (0 = the first): a write then leaves half its text,
 * and nothing answers any more. `Infinity` never kills.
 */
export function createKillableStorage(killAt: number, from: MemoryStorage = createMemoryStorage()): KillableStorage {
  const texts = from.snapshot()
  let changes = 0
  const isKilled = () => changes > killAt
  const never = () => new Promise<never>(() => undefined)

  const change = <T>(act: () => Promise<T>, cutShort: () => void): Promise<T> => {
    if (isKilled()) return never()
    changes += 1
    if (!isKilled()) return act()
    cutShort()
    return never()
  }
  const read = <T>(act: () => Promise<T>): Promise<T> => (isKilled() ? never() : act())
  const nothing = () => undefined

  return {
    afterKill: () => texts.snapshot(),
    isKilled,
    changes: () => changes,
    storage: {
      read: (key) => read(() => texts.read(key)),
      list: (prefix) => read(() => texts.list(prefix)),
      write: (key, text) =>
        change(
          () => texts.write(key, text),
          () => texts.put(key, text.slice(0, Math.floor(text.length / 2))),
        ),
      remove: (key) => change(() => texts.remove(key), nothing),
      removeAll: (prefix) => change(() => texts.removeAll(prefix), nothing),
    },
  }
}
