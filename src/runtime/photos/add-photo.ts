import { photoId } from '@/domain/records/photo'
import { FILE_MAX_BYTES } from '@/protocol/file-part'
import { streamOf } from '@/protocol/stream-of'
import type { Write, WriteResult } from '@/replica/replica'
import type { TeamReplica } from '@/replica/open-replica'
import type { ChosenPhoto, MediaFailure } from '@/services/media/media'
import type { StorageFailure } from '@/services/storage/storage'
import type { Runtime } from '../runtime'
import { sumsOf } from './photo-bytes'

/** What a photo belongs to: any record, named by its kind and id. */
export interface PhotoOwner {
  readonly kind: string
  readonly id: string
}

/** Once it is `ok` the photo and its record are on storage; `undo` takes it back. */
export type PhotoAdded =
  | { readonly ok: true; readonly undo: Write }
  | { readonly ok: false; readonly code: MediaFailure['code'] | 'storage_full' | 'storage_unavailable' }

type Phone = Pick<Runtime, 'media' | 'photos' | 'random' | 'clock'>

/** Makes a chosen picture small, keeps it on the phone and writes its record. */
export async function addPhoto(
  chosen: ChosenPhoto,
  owner: PhotoOwner,
  { phone, replica }: { readonly phone: Phone; readonly replica: TeamReplica },
): Promise<PhotoAdded> {
  const compressed = await phone.media.compress(chosen, FILE_MAX_BYTES)
  if (!compressed.ok) return compressed
  const fileId = phone.random.id(128)
  const id = photoId(owner.id, fileId)
  const turn = () => new Promise<void>((resolve) => void phone.clock.after(0, resolve))
  const file = { fileId, ...(await sumsOf(compressed.value, turn)) }
  const kept = await phone.photos.keep({ ...file, recordId: id, stream: streamOf('photo', id) ?? '' }, compressed.value)
  if (!kept.ok) return storageProblem(kept)
  const fields = { ownerKind: owner.kind, ownerId: owner.id, ...file, at: phone.clock.now(), by: replica.memberId }
  const written = await replica.write([{ kind: 'photo', id, fields }])
  if (written.ok) return { ok: true, undo: { kind: 'photo', id, fields: { deletedAt: phone.clock.now() } } }
  await phone.photos.drop(fileId)
  return writeProblem(written)
}

function storageProblem({ code }: StorageFailure): PhotoAdded {
  return { ok: false, code: code === 'full' ? 'storage_full' : 'storage_unavailable' }
}

function writeProblem({ code }: Exclude<WriteResult, { ok: true }>): PhotoAdded {
  return { ok: false, code: code === 'storage_full' ? 'storage_full' : 'storage_unavailable' }
}
