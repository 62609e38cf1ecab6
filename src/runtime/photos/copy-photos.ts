import type { Write } from '@/replica/replica'
import { streamOf } from '@/protocol/stream-of'
import type { Runtime } from '../runtime'
import { photosFolder } from './photo-store'

/**
 * Keeps the files of photos of another team of this phone for the open one, under the ids they have. Resolves with the
 * writes whose files were there: a record without its file would promise what nobody has.
 */
export async function copyPhotos(
  writes: readonly Write[],
  fromTeamId: string,
  { keptFiles, photos }: Pick<Runtime, 'keptFiles' | 'photos'>,
): Promise<readonly Write[]> {
  const copied: Write[] = []
  for (const write of writes) {
    const { fileId, sizeBytes, sha256 } = write.fields as { fileId: string; sizeBytes: number; sha256: string }
    const bytes = await keptFiles.read(photosFolder(fromTeamId) + fileId)
    if (!bytes.ok || bytes.value === undefined) continue
    const photo = { fileId, sizeBytes, sha256, recordId: write.id, stream: streamOf('photo', write.id) ?? '' }
    const kept = await photos.keep(photo, bytes.value)
    if (kept.ok) copied.push(write)
  }
  return copied
}
