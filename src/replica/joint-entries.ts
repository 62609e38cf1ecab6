import type { Storage, StorageResult } from '@/services/storage/storage'
import type { OutboxEntry } from './outbox-entry'
import { OutboxStorage } from './outbox-storage'
import { outboxFolder } from './replica-folder'
import { framed, unframed } from './snapshot/framed-text'

const MARK = 'daybreak-joint-1'
const FOLDER = 'joint/'

/** An outbox entry and the stream whose outbox it belongs to. */
export interface StreamEntry {
  readonly stream: string
  readonly entry: OutboxEntry
}

/**
 * Calls of `write` that go into several streams. One text holds the entries of all of them: once it is whole, all of
 * them are written. It is then spread over the streams' own outboxes, as often as a kill or a full storage asks for,
 * and goes when each entry is in its place; from there on every stream sends its own.
 */
export class JointEntries {
  constructor(
    private readonly storage: Storage,
    private readonly folder: string,
  ) {}

  /** `id`: of no other such call of this team. */
  async write(id: string, parts: readonly StreamEntry[]): Promise<StorageResult<void>> {
    const key = this.folder + FOLDER + id
    const written = await this.storage.write(key, framed(MARK, JSON.stringify(parts)))
    if (!written.ok) await this.storage.remove(key)
    return written
  }

  /** Spreads what was written; resolves with the entries that could not be put into their place yet. */
  async spread(): Promise<StorageResult<readonly StreamEntry[]>> {
    const listed = await this.storage.list(this.folder + FOLDER)
    if (!listed.ok) return listed
    const waiting: StreamEntry[] = []
    for (const key of listed.value) {
      const text = await this.storage.read(key)
      if (!text.ok) return text
      const left = await this.spreadOne(text.value ?? '')
      if (left.length === 0) await this.storage.remove(key)
      waiting.push(...left)
    }
    return { ok: true, value: waiting }
  }

  /** A text that was cut short was never acknowledged: there is nothing to spread. */
  private async spreadOne(text: string): Promise<readonly StreamEntry[]> {
    const body = unframed(MARK, text)
    const parts = body === undefined ? [] : (JSON.parse(body) as readonly StreamEntry[])
    const left: StreamEntry[] = []
    for (const part of parts) {
      const outbox = new OutboxStorage(this.storage, this.folder + outboxFolder(part.stream))
      const written = await outbox.write(part.entry)
      if (!written.ok) left.push(part)
    }
    return left
  }
}
