import type { Storage, StorageResult } from '@/services/storage/storage'
import { StoredValue } from './stored-value'

const FOLDER = 'drafts/'
const SLOT_SUFFIX = /\/[ab]$/

/** Half-filled forms by key, such as `teamId/log`. They are read whole at launch, so a form opens with its draft. */
export interface Drafts {
  load<T>(key: string): T | undefined
  /** Answers once this draft, or a later one of the same key, is on storage. */
  save<T>(key: string, value: T): Promise<StorageResult<void>>
  clear(key: string): Promise<StorageResult<void>>
  /** Clears every draft whose key starts so, a team's for example. */
  clearAll(prefix: string): Promise<void>
}

export async function openDrafts(storage: Storage): Promise<Drafts> {
  const values = new Map<string, unknown>()
  const places = new Map<string, StoredValue<unknown>>()
  const placeOf = (key: string) => {
    const place = places.get(key) ?? new StoredValue<unknown>(storage, FOLDER + key)
    places.set(key, place)
    return place
  }

  const clear = async (key: string): Promise<StorageResult<void>> => {
    values.delete(key)
    // Overwritten before it is removed: storage that refuses to remove must not bring an emptied form back.
    const emptied = await placeOf(key).save(null)
    return emptied.ok ? placeOf(key).clear() : emptied
  }

  for (const key of await draftKeys(storage)) {
    const loaded = await placeOf(key).load()
    const value = loaded.ok ? (loaded.value.value ?? undefined) : undefined
    if (value !== undefined) values.set(key, value)
  }

  return {
    load: <T>(key: string) => values.get(key) as T | undefined,
    save(key, value) {
      values.set(key, value)
      return placeOf(key).save(value)
    },
    clear,
    async clearAll(prefix) {
      for (const key of [...values.keys()]) if (key.startsWith(prefix)) await clear(key)
    },
  }
}

async function draftKeys(storage: Storage): Promise<Set<string>> {
  const listed = await storage.list(FOLDER)
  const keys = listed.ok ? listed.value : []
  return new Set(keys.map((key) => key.slice(FOLDER.length).replace(SLOT_SUFFIX, '')))
}
