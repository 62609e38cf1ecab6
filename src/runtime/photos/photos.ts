import { partCount } from '@/protocol/file-part'
import { WORK_STREAM } from '@/protocol/stream'
import { backoffMilliseconds } from '@/replica/backoff'
import type { TeamReplica } from '@/replica/open-replica'
import type { StorageResult } from '@/services/storage/storage'
import { createListeners } from '../listeners'
import { serially } from '../serially'
import type { Services } from '../services'
import type { Shelf } from '../shelf'
import { AWAY, type PhotoState } from './photo-state'
import { PhotoStore, type WaitingPhoto } from './photo-store'
import { uploadPhoto } from './upload-photo'

const FILE_ID = /^[\w-]{22}$/

/** The open team and its photos on this phone. */
interface Opened {
  readonly store: PhotoStore
  readonly replica: TeamReplica
  readonly forget: () => void
}

/**
 * The photos of the open team: kept on the phone first, sent one after the other whenever the cloud answers, and
 * fetched when somebody looks at them.
 */
export class Photos {
  private readonly listeners = createListeners()
  private readonly states = new Map<string, PhotoState>()
  private readonly opening = serially()
  private readonly fetching = serially()
  private opened: Opened | undefined
  private isSending = false
  private failures = 0
  private cancelRetry: (() => void) | undefined
  private readonly forgetShelf: () => void

  constructor(
    private readonly shelf: Shelf,
    private readonly services: Services,
  ) {
    this.forgetShelf = shelf.subscribe(() => void this.follow())
  }

  readonly subscribe = this.listeners.subscribe

  /** The same object as long as nothing changed. */
  state(fileId: string): PhotoState {
    return this.states.get(fileId) ?? AWAY
  }

  /** Resolves once the photos of the open team are at hand. */
  follow(): Promise<void> {
    return this.opening(async () => {
      const { replica } = this.shelf.state()
      if (this.opened?.replica === replica) return this.sendIfIdle()
      this.opened?.forget()
      this.opened = undefined
      this.states.clear()
      const store = replica && (await PhotoStore.open(this.services, replica.teamId))
      if (!replica || !store?.ok) return
      this.opened = { store: store.value, replica, forget: replica.subscribe(() => this.sendIfIdle()) }
      await dropLeftovers(this.opened)
      for (const { fileId } of store.value.waiting()) this.states.set(fileId, { phase: 'waiting' })
      this.listeners.notify()
      this.sendIfIdle()
    })
  }

  /** Keeps a new photo of the open team on the phone. Write its record next, or take it back with {@link drop}. */
  async keep(photo: WaitingPhoto, bytes: string): Promise<StorageResult<void>> {
    await this.follow()
    if (!this.opened) return { ok: false, code: 'unavailable', message: 'no team is open' }
    const kept = await this.opened.store.keep(photo, bytes)
    if (kept.ok) this.set(photo.fileId, { phase: 'waiting' })
    return kept
  }

  async drop(fileId: string): Promise<void> {
    await this.opened?.store.drop(fileId)
    this.states.delete(fileId)
  }

  /** What an image element shows; nothing while the photo is not on this phone. */
  async address(fileId: string): Promise<string | undefined> {
    await this.follow()
    return this.opened?.store.address(fileId)
  }

  /** Gets those that are not on this phone from the cloud, which looks each time whether the person may see them. */
  async fetch(fileIds: readonly string[]): Promise<void> {
    await this.follow()
    const { opened } = this
    if (!opened) return
    await Promise.all(fileIds.map((fileId) => this.fetching(() => this.fetchOne(fileId, opened))))
  }

  /** Sends what waits, now; what was refused too. */
  retry(): void {
    for (const [fileId, { phase }] of this.states) if (phase === 'refused') this.set(fileId, { phase: 'waiting' })
    this.cancelRetry?.()
    this.cancelRetry = undefined
    this.sendIfIdle()
  }

  close(): void {
    this.forgetShelf()
    this.opened?.forget()
    this.cancelRetry?.()
    this.opened = undefined
  }

  private async fetchOne(fileId: string, { store, replica }: Opened): Promise<void> {
    const { phase } = this.state(fileId)
    if (phase === 'waiting' || phase === 'sending' || phase === 'refused' || phase === 'kept') return
    if (store.has(fileId)) return this.set(fileId, { phase: 'kept' })
    if (!FILE_ID.test(fileId) || replica.home !== 'cloud') return this.set(fileId, { phase: 'missing' })
    if (phase === 'away') this.set(fileId, { phase: 'fetching' })
    const reply = await this.services.cloud.call('file.get', { teamId: store.teamId, fileId })
    if (this.opened?.store !== store) return
    if (!reply.ok) return this.set(fileId, { phase: reply.code === 'no_such_file' ? 'coming' : 'unreachable' })
    const kept = await store.keepFetched(fileId, reply.data.bytes)
    this.set(fileId, { phase: kept.ok ? 'kept' : 'unreachable' })
  }

  private sendIfIdle(): void {
    if (!this.isSending && !this.cancelRetry && this.next()) void this.send()
  }

  /**
   * The oldest that can be sent. Not before its record is in the log: the cloud sweeps files that no record tells of.
   * Not one that was deleted, which goes once it is brought back.
   */
  private next(): WaitingPhoto | undefined {
    const { opened } = this
    if (opened?.replica.home !== 'cloud' || this.shelf.state().active?.home !== 'cloud') return undefined
    const { store, replica } = opened
    return store.waiting().find(({ fileId, recordId, stream }) => {
      if (this.state(fileId).phase !== 'waiting' || replica.isPending('photo', recordId)) return false
      const record = replica.find('photo', recordId)
      // Of other streams the phone holds only what somebody looks at.
      if (!record) return stream !== WORK_STREAM
      return record.deletedAt === undefined || record.deletedAt === null
    })
  }

  private async send(): Promise<void> {
    this.isSending = true
    for (let photo = this.next(); photo && this.opened; photo = this.next()) {
      const end = await this.sendOne(photo, this.opened.store)
      if (end === 'later') this.retryLater()
      if (end === 'later' || end === 'stopped') break
      this.failures = 0
    }
    this.isSending = false
  }

  private async sendOne(photo: WaitingPhoto, store: PhotoStore) {
    const { fileId, sizeBytes } = photo
    const isCurrent = () => this.opened?.store === store
    const tell = (state: PhotoState) => isCurrent() && this.set(fileId, state)
    tell({ phase: 'sending', done: 0, total: partCount(sizeBytes) })
    const bytes = await store.read(fileId)
    const onPart = (done: number, total: number) => tell({ phase: 'sending', done, total })
    const upload = { cloud: this.services.cloud, teamId: store.teamId, photo, onPart }
    const end = bytes.ok ? await uploadPhoto({ ...upload, bytes: bytes.value ?? '' }) : 'later'
    const noted = end === 'sent' ? await store.sent(fileId) : undefined
    if (noted?.ok) tell({ phase: 'kept' })
    else tell({ phase: end === 'refused' ? 'refused' : 'waiting' })
    return end === 'sent' && !noted?.ok ? 'later' : end
  }

  private retryLater(): void {
    this.failures += 1
    this.cancelRetry = this.services.clock.after(backoffMilliseconds(this.failures, this.services.random), () => {
      this.cancelRetry = undefined
      this.sendIfIdle()
    })
  }

  private set(fileId: string, state: PhotoState): void {
    this.states.set(fileId, state)
    this.listeners.notify()
  }
}

/** Photos that a kill parted from their record. A copy that could not be read whole says nothing of what there was. */
async function dropLeftovers({ store, replica }: Opened): Promise<void> {
  const { damage, setAside } = replica.status()
  if (damage) return
  for (const { fileId, recordId, stream } of store.waiting()) {
    const isSetAside = setAside.some(({ id }) => id === recordId)
    if (stream === WORK_STREAM && !isSetAside && !replica.find('photo', recordId)) await store.drop(fileId)
  }
}
