import type { Storage, StorageFailure, StorageResult } from '@/services/storage/storage'
import { entryName, entryText, parseEntryName, readEntry, type OutboxEntry } from './outbox-entry'

export interface StoredOutbox {
  readonly entries: readonly OutboxEntry[]
  /** An entry that is not the last one is unreadable: it was whole once, so something was lost. */
  readonly isDamaged: boolean
}

/** The entries of one stream's outbox on storage, one key each under `prefix` (which ends in `/`). */
export class OutboxStorage {
  constructor(
    private readonly storage: Storage,
    private readonly prefix: string,
  ) {}

  /** The whole entries past `through`, in order. A last entry that was cut short was never acknowledged and is dropped. */
  async read(through: number): Promise<StorageResult<StoredOutbox>> {
    const listed = await this.storage.list(this.prefix)
    if (!listed.ok) return listed
    const whole = new Map<number, OutboxEntry>()
    const broken = new Set<number>()
    for (const key of listed.value) {
      const name = parseEntryName(key)
      if (!name || name.number <= through) continue
      const text = await this.storage.read(key)
      if (!text.ok) return text
      const entry = text.value === undefined ? undefined : readEntry(text.value)
      if (entry) whole.set(name.number, entry)
      else broken.add(name.number)
    }
    const entries = [...whole.values()].sort((left, right) => left.number - right.number)
    const last = entries[entries.length - 1]?.number ?? 0
    const isDamaged = [...broken].some((number) => !whole.has(number) && number < last)
    return { ok: true, value: { entries, isDamaged } }
  }

  /** Puts an entry on storage, and takes a failed attempt back so that it never appears later. */
  async write(entry: OutboxEntry): Promise<StorageResult<void>> {
    const key = this.prefix + entryName(entry)
    const written = await this.storage.write(key, entryText(entry))
    if (!written.ok) await this.storage.remove(key)
    return written
  }

  /** Replaces an entry without a moment at which neither text is whole. */
  async rewrite(
    entry: OutboxEntry,
    batches: OutboxEntry['batches'],
  ): Promise<StorageFailure | { ok: true; value: OutboxEntry }> {
    const next: OutboxEntry = { ...entry, batches, revision: entry.revision + 1 }
    const written = await this.write(next)
    if (!written.ok) return written
    await this.storage.remove(this.prefix + entryName(entry))
    return { ok: true, value: next }
  }

  /** Whether there is no entry, those included that are folded and still kept. */
  async isEmpty(): Promise<boolean> {
    const listed = await this.storage.list(this.prefix)
    return listed.ok && listed.value.length === 0
  }

  /** Removes every entry up to a number; what cannot be removed now is removed another time. */
  async removeThrough(number: number): Promise<void> {
    const listed = await this.storage.list(this.prefix)
    if (!listed.ok) return
    for (const key of listed.value) {
      const name = parseEntryName(key)
      if (name && name.number <= number) await this.storage.remove(key)
    }
  }
}
