import type { Storage, StorageResult } from '@/services/storage/storage'
import { readSnapshot, type Snapshot } from './snapshot/snapshot-text'

export interface StoredSnapshot {
  readonly snapshot?: Snapshot
  /** There were snapshots and none of them can be read. */
  readonly isDamaged: boolean
}

/**
 * A stream's two snapshot slots. They take turns by generation, and the generation is in the key,
 * so that opening reads the newest alone and never both.
 */
export class SnapshotSlots {
  constructor(
    private readonly storage: Storage,
    private readonly prefix: string,
  ) {}

  /** The newest whole snapshot: a newer one that was cut short is passed over. */
  async read(): Promise<StorageResult<StoredSnapshot>> {
    const listed = await this.storage.list(this.prefix)
    if (!listed.ok) return listed
    const newestFirst = [...listed.value].sort().reverse()
    for (const key of newestFirst) {
      const text = await this.storage.read(key)
      if (!text.ok) return text
      const snapshot = text.value === undefined ? undefined : readSnapshot(text.value)
      if (snapshot) return { ok: true, value: { snapshot, isDamaged: false } }
    }
    return { ok: true, value: { isDamaged: newestFirst.length > 0 } }
  }

  /** Writes `generation` over its slot's older text; the other slot, `standing`, is not touched. */
  async write(generation: number, standing: number, text: string): Promise<StorageResult<void>> {
    const listed = await this.storage.list(this.prefix)
    if (!listed.ok) return listed
    const kept = this.keyOf(standing)
    for (const key of listed.value) {
      if (key !== kept) await this.storage.remove(key)
    }
    const written = await this.storage.write(this.keyOf(generation), text)
    if (!written.ok) await this.storage.remove(this.keyOf(generation))
    return written
  }

  private keyOf(generation: number): string {
    return `${this.prefix}${String(generation).padStart(8, '0')}`
  }
}
