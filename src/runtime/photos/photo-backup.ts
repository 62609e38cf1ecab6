import type { BackupPart } from '@/replica/backup'
import type { StorageResult } from '@/services/storage/storage'
import type { Services } from '../services'
import { photosFolder, readWaiting, type WaitingPhoto } from './photo-store'

const PART_START = 'photos/'
const FILE_ID = /^[\w-]{22}$/
/** Characters: a phone takes no backup back that is larger than 50 MB. */
const ROOM_LENGTH = 40_000_000

interface PhotoPart {
  readonly photo: WaitingPhoto
  /** base64 */
  readonly bytes: string
}

export interface PhotoParts {
  readonly parts: readonly BackupPart[]
  /** How many had no room, the oldest ones. */
  readonly leftOut: number
}

/** The photos of a team that only this phone has, for its backup. */
export async function photoParts(
  teamId: string,
  at: (recordId: string) => number,
  { storage, keptFiles }: Services,
): Promise<StorageResult<PhotoParts>> {
  const waiting = await readWaiting(storage, teamId)
  if (!waiting.ok) return waiting
  const latestFirst = [...waiting.value].sort((first, second) => at(second.recordId) - at(first.recordId))
  const parts: BackupPart[] = []
  let length = 0
  for (const photo of latestFirst) {
    const bytes = await keptFiles.read(photosFolder(teamId) + photo.fileId)
    if (!bytes.ok) return bytes
    if (bytes.value === undefined) continue
    length += bytes.value.length
    if (length > ROOM_LENGTH) break
    const part: PhotoPart = { photo, bytes: bytes.value }
    parts.push({ key: PART_START + photo.fileId, text: JSON.stringify(part) })
  }
  return { ok: true, value: { parts, leftOut: latestFirst.length - parts.length } }
}

/** Puts the photos of a backup onto this phone, before anybody sees the team. Doing it twice is harmless. */
export async function restorePhotos(
  teamId: string,
  parts: readonly BackupPart[],
  { storage, keptFiles }: Services,
): Promise<StorageResult<void>> {
  for (const { key, text } of parts) {
    if (!key.startsWith(PART_START)) continue
    const { photo, bytes } = JSON.parse(text) as PhotoPart
    if (!FILE_ID.test(photo.fileId)) continue
    const folder = photosFolder(teamId)
    const written = await keptFiles.write(folder + photo.fileId, bytes)
    if (!written.ok) return written
    const noted = await storage.write(`${folder}waiting/${photo.fileId}`, JSON.stringify(photo))
    if (!noted.ok) return noted
  }
  return { ok: true, value: undefined }
}
