import type { StorageResult } from '@/services/storage/storage'
import type { Services } from '../services'
import type { TeamEntry } from '../team-entry'
import { photosFolder, readWaiting, type WaitingPhoto } from './photo-store'

/**
 * The photos that the cloud never got, as one text among what their person keeps of a team that they are out of.
 * Repeating it is harmless; before it answers ok nothing may be taken off the phone.
 */
export async function rescuePhotos(
  { teamId, memberId }: TeamEntry,
  { storage, keptFiles, clock }: Services,
): Promise<StorageResult<void>> {
  const waiting = await readWaiting(storage, teamId)
  if (!waiting.ok) return waiting
  const photos: (WaitingPhoto & { readonly bytes: string })[] = []
  for (const photo of waiting.value) {
    const bytes = await keptFiles.read(photosFolder(teamId) + photo.fileId)
    if (!bytes.ok) return bytes
    if (bytes.value !== undefined) photos.push({ ...photo, bytes: bytes.value })
  }
  if (photos.length === 0) return { ok: true, value: undefined }
  const text = JSON.stringify({ format: 'daybreak-rescue-photos-1', teamId, memberId, savedAt: clock.now(), photos })
  return storage.write(`rescue/${teamId}/${memberId}/photos`, text)
}
