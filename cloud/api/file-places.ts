import { partCount } from '@/protocol/file-part'
import type { FileDocument } from '#cloud/store/documents'

/** Where the parts of a file lie: under ids that were checked, in the order of the parts. */
export function placesOf({ teamId, fileId, life, sizeBytes }: FileDocument): readonly string[] {
  const folder = `daybreak/${teamId}/${fileId}/${life === undefined ? '' : `${life}/`}`
  return Array.from({ length: partCount(sizeBytes) }, (_, part) => `${folder}${part}`)
}
