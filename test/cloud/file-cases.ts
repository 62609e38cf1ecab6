import { createHash } from 'node:crypto'
import type { Calls } from '@/protocol/calls'
import { FILE_PART_BYTES, partCount } from '@/protocol/file-part'
import { TEAM_ID } from './cloud-fixture'

export const FILE_ID = 'file-of-22-characters_'

/** A photo by its first bytes, of this size. */
export function photo(sizeBytes: number): Buffer {
  const bytes = Buffer.alloc(sizeBytes, 7)
  bytes.set([0xff, 0xd8, 0xff, 0xe0])
  return bytes
}

/** The calls by which a phone sends a file. */
export function partsOf(
  bytes: Buffer,
  overrides: Partial<Calls['file.put']['request']> = {},
): readonly Calls['file.put']['request'][] {
  const sha256 = createHash('sha256').update(bytes).digest('base64url')
  return Array.from({ length: partCount(bytes.length) }, (_, part) => ({
    ...{ teamId: TEAM_ID, fileId: FILE_ID, stream: 'work', sizeBytes: bytes.length, sha256, part },
    bytes: bytes.subarray(part * FILE_PART_BYTES, (part + 1) * FILE_PART_BYTES).toString('base64'),
    ...overrides,
  }))
}
