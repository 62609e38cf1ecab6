import type { Storage, StorageResult } from '@/services/storage/storage'
import type { Services } from '../services'

/** A photo that the cloud does not have yet, with all that sending it takes. */
export interface WaitingPhoto {
  readonly fileId: string
  readonly recordId: string
  readonly stream: string
  readonly sizeBytes: number
  /** base64url */
  readonly sha256: string
}

type Outside = Pick<Services, 'storage' | 'keptFiles' | 'clock'>

/** Photos that the cloud has too are kept for another look, the latest of them: at most 36 MB of the phone's 200. */
const KEPT_MAX_COUNT = 120

/** Where the photos of a team are on this phone, ending in `/`: bytes among the files, notes of them among the texts. */
export function photosFolder(teamId: string): string {
  return `teams/${teamId}/photos/`
}

/**
 * The photos of one team on this phone. The bytes are written before the note of them, so what has no note is a
 * leftover and never shown; a photo is noted as waiting until the cloud has it, and as kept from then on.
 */
export class PhotoStore {
  private readonly folder: string
  private readonly unsent = new Map<string, WaitingPhoto>()
  /** By file id: the key of the note, which begins with when it was kept. */
  private readonly kept = new Map<string, string>()

  private constructor(
    private readonly outside: Outside,
    readonly teamId: string,
  ) {
    this.folder = photosFolder(teamId)
  }

  /** What an earlier life noted. */
  static async open(outside: Outside, teamId: string): Promise<StorageResult<PhotoStore>> {
    const store = new PhotoStore(outside, teamId)
    const waiting = await readWaiting(outside.storage, teamId)
    if (!waiting.ok) return waiting
    for (const photo of waiting.value) store.unsent.set(photo.fileId, photo)
    const kept = await outside.storage.list(`${store.folder}kept/`)
    if (!kept.ok) return kept
    for (const key of kept.value) store.kept.set(key.slice(key.indexOf('.') + 1), key)
    return { ok: true, value: store }
  }

  waiting(): readonly WaitingPhoto[] {
    return [...this.unsent.values()]
  }

  has(fileId: string): boolean {
    return this.unsent.has(fileId) || this.kept.has(fileId)
  }

  read(fileId: string): Promise<StorageResult<string | undefined>> {
    return this.outside.keptFiles.read(this.folder + fileId)
  }

  address(fileId: string): Promise<string | undefined> {
    return this.has(fileId) ? this.outside.keptFiles.address(this.folder + fileId) : Promise.resolve(undefined)
  }

  /** Takes a new photo; once it answers ok, a kill loses nothing of it. `bytes`: base64 */
  async keep(photo: WaitingPhoto, bytes: string): Promise<StorageResult<void>> {
    const written = await this.outside.keptFiles.write(this.folder + photo.fileId, bytes)
    if (!written.ok) return written
    const noted = await this.outside.storage.write(this.waitingKey(photo.fileId), JSON.stringify(photo))
    if (noted.ok) this.unsent.set(photo.fileId, photo)
    return noted
  }

  /** Takes a photo that came from the cloud. */
  async keepFetched(fileId: string, bytes: string): Promise<StorageResult<void>> {
    const written = await this.outside.keptFiles.write(this.folder + fileId, bytes)
    return written.ok ? this.noteKept(fileId) : written
  }

  /** The cloud has it whole. Cut short between the two notes, it is sent once more, which changes nothing there. */
  async sent(fileId: string): Promise<StorageResult<void>> {
    const noted = await this.noteKept(fileId)
    if (!noted.ok) return noted
    this.unsent.delete(fileId)
    return this.outside.storage.remove(this.waitingKey(fileId))
  }

  /** Takes it off the phone: what there is of it is nobody's. */
  async drop(fileId: string): Promise<StorageResult<void>> {
    this.unsent.delete(fileId)
    const forgotten = await this.outside.storage.remove(this.waitingKey(fileId))
    return forgotten.ok ? this.outside.keptFiles.remove(this.folder + fileId) : forgotten
  }

  private async noteKept(fileId: string): Promise<StorageResult<void>> {
    const key = `${this.folder}kept/${this.outside.clock.now().toString(36).padStart(9, '0')}.${fileId}`
    const noted = await this.outside.storage.write(key, '')
    if (!noted.ok) return noted
    this.kept.set(fileId, key)
    return this.evict()
  }

  private async evict(): Promise<StorageResult<void>> {
    const oldestFirst = [...this.kept].sort(([, first], [, second]) => (first < second ? -1 : 1))
    for (const [fileId, key] of oldestFirst.slice(0, Math.max(0, oldestFirst.length - KEPT_MAX_COUNT))) {
      this.kept.delete(fileId)
      const forgotten = await this.outside.storage.remove(key)
      if (!forgotten.ok) return forgotten
      if (!this.unsent.has(fileId)) await this.outside.keptFiles.remove(this.folder + fileId)
    }
    return { ok: true, value: undefined }
  }

  private waitingKey(fileId: string): string {
    return `${this.folder}waiting/${fileId}`
  }
}

/** The photos of a team that the cloud does not have, as storage says. */
export async function readWaiting(storage: Storage, teamId: string): Promise<StorageResult<readonly WaitingPhoto[]>> {
  const listed = await storage.list(`${photosFolder(teamId)}waiting/`)
  if (!listed.ok) return listed
  const photos: WaitingPhoto[] = []
  for (const key of listed.value) {
    const note = await storage.read(key)
    if (!note.ok) return note
    // One that a kill cut short is of a photo that no record speaks of.
    const photo = note.value === undefined ? undefined : parsed(note.value)
    if (photo) photos.push(photo)
  }
  return { ok: true, value: photos }
}

function parsed(text: string): WaitingPhoto | undefined {
  try {
    return JSON.parse(text) as WaitingPhoto
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
