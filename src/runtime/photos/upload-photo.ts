import type { Failure } from '@/protocol/envelope'
import { FILE_PART_BYTES, partCount } from '@/protocol/file-part'
import type { Cloud, Unreachable } from '@/services/cloud/cloud'
import type { WaitingPhoto } from './photo-store'

/** `later`: the same may succeed · `refused`: it never will · `stopped`: nothing of this team can be sent now. */
export type UploadEnd = 'sent' | 'later' | 'refused' | 'stopped'

export interface Upload {
  readonly cloud: Cloud
  readonly teamId: string
  readonly photo: WaitingPhoto
  /** base64 */
  readonly bytes: string
  /** Told after each part. */
  readonly onPart: (done: number, total: number) => void
}

/** A part is a multiple of three bytes, so the text can be cut where the bytes are. */
const PART_TEXT_LENGTH = (FILE_PART_BYTES / 3) * 4

/** Sends a photo part by part. Every part may be sent again: cut short anywhere, the whole is begun anew. */
export async function uploadPhoto(upload: Upload): Promise<UploadEnd> {
  const total = partCount(upload.photo.sizeBytes)
  const last = total - 1
  const first = await sendParts(
    upload,
    Array.from({ length: total }, (_, part) => part),
  )
  if (typeof first === 'string') return first
  const again = await sendParts(upload, [...first.filter((part) => part !== last), last])
  return typeof again === 'string' ? again : 'later'
}

/** The end, or the parts that the cloud lacks. */
async function sendParts(upload: Upload, parts: readonly number[]): Promise<UploadEnd | readonly number[]> {
  const { cloud, teamId, photo, bytes, onPart } = upload
  const { fileId, recordId, stream, sizeBytes, sha256 } = photo
  const file = { teamId, fileId, recordId, stream, sizeBytes, sha256 }
  let missing: readonly number[] = []
  for (const [done, part] of parts.entries()) {
    const text = bytes.slice(part * PART_TEXT_LENGTH, (part + 1) * PART_TEXT_LENGTH)
    const reply = await cloud.call('file.put', { ...file, part, bytes: text })
    if (!reply.ok) return endOf(reply)
    if (reply.data.isSealed) return 'sent'
    missing = reply.data.missing
    onPart(done + 1, parts.length)
  }
  return missing
}

function endOf(failure: Failure | Unreachable): UploadEnd {
  if (failure.retry) return 'later'
  const { code } = failure
  // Without a list of what was refused it says that the person is not in the team: the replica's to deal with.
  if (code === 'forbidden') return failure.details?.refused ? 'refused' : 'stopped'
  return code === 'batch_mismatch' || code === 'bad_request' || code === 'too_large' ? 'refused' : 'stopped'
}
