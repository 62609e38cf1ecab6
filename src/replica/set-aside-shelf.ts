import type { Change } from '@/protocol/change'
import { stampMilliseconds } from '@/protocol/stamp'
import type { Storage, StorageResult } from '@/services/storage/storage'
import type { SetAside } from './replica'
import { framed, unframed } from './snapshot/framed-text'

const MARK = 'daybreak-aside-1'

/** Changes that the cloud refused for good, kept on storage until the person has seen them. */
export class SetAsideShelf {
  private items: readonly SetAside[] = []

  constructor(
    private readonly storage: Storage,
    private readonly prefix: string,
  ) {}

  list(): readonly SetAside[] {
    return this.items
  }

  /**
   * Reads the shelf. A change that still waits in the outbox is not set aside: a kill came between the two. It is taken
   * off, or it would be found here again once it was sent after all.
   */
  async open(isWaiting: (stamp: string) => boolean): Promise<StorageResult<void>> {
    const listed = await this.storage.list(this.prefix)
    if (!listed.ok) return listed
    const items: SetAside[] = []
    for (const key of listed.value) {
      const text = await this.storage.read(key)
      if (!text.ok) return text
      const body = text.value === undefined ? undefined : unframed(MARK, text.value)
      const item = body === undefined ? undefined : (JSON.parse(body) as SetAside)
      if (!item) continue
      if (isWaiting(item.key)) await this.storage.remove(key)
      else items.push(item)
    }
    this.items = items
    return { ok: true, value: undefined }
  }

  /** Keyed by stamp, so that setting one aside again changes nothing. */
  async put(change: Change, code: string): Promise<StorageResult<void>> {
    const { kind, id, fields, stamp } = change
    const item: SetAside = { key: stamp, kind, id, fields, code, at: stampMilliseconds(stamp) }
    const written = await this.storage.write(this.prefix + stamp, framed(MARK, JSON.stringify(item)))
    if (written.ok) this.items = [...this.items.filter(({ key }) => key !== stamp), item]
    return written
  }

  async dismiss(key: string): Promise<void> {
    const removed = await this.storage.remove(this.prefix + key)
    if (removed.ok) this.items = this.items.filter((item) => item.key !== key)
  }

  clear(): void {
    this.items = []
  }
}
