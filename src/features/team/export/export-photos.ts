import type { RecordOf } from '@/domain/records/record'
import type { FileType } from '@/protocol/calls'
import type { Services } from '@/runtime/services'
import type { TeamFailure } from '@/runtime/team-result'
import type { ExportRun } from './export-run'

/** Characters: beyond it a phone has not the memory to put the file together. */
const ROOM_LENGTH = 40_000_000

interface ExportedFile {
  readonly fileId: string
  readonly type: FileType
  /** base64 */
  readonly bytes: string
}

export interface ExportedPhotos {
  readonly files: readonly ExportedFile[]
  /** How many the file had no room for, or nobody had sent to the cloud yet. */
  readonly leftOut: number
}

/** The pictures of the records that are not deleted, the latest first, as far as one file has room for them. */
export async function exportPhotos(
  teamId: string,
  records: readonly unknown[],
  { run, cloud }: { readonly run: ExportRun; readonly cloud: Services['cloud'] },
): Promise<({ readonly ok: true } & ExportedPhotos) | TeamFailure> {
  const fileIds = fileIdsOf(records as readonly Partial<RecordOf<'photo'>>[])
  const files: ExportedFile[] = []
  let length = 0
  for (const [place, fileId] of fileIds.entries()) {
    if (run.isCancelled()) return { ok: false, code: 'cancelled', message: 'given up by the person' }
    const reply = await cloud.call('file.get', { teamId, fileId })
    if (!reply.ok && reply.code !== 'no_such_file') return reply
    run.onProgress(place + 1, fileIds.length)
    if (!reply.ok) continue
    length += reply.data.bytes.length
    if (length > ROOM_LENGTH) break
    files.push({ fileId, ...reply.data })
  }
  return { ok: true, files, leftOut: fileIds.length - files.length }
}

function fileIdsOf(records: readonly Partial<RecordOf<'photo'>>[]): readonly string[] {
  const latestFirst = records
    .filter(({ deletedAt }) => deletedAt === undefined || deletedAt === null)
    .sort((first, second) => (second.at ?? 0) - (first.at ?? 0))
  return [...new Set(latestFirst.flatMap(({ fileId }) => fileId ?? []))]
}
