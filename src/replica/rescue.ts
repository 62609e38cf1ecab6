import type { Change } from '@/protocol/change'
import { stampMilliseconds } from '@/protocol/stamp'
import type { Storage, StorageResult } from '@/services/storage/storage'
import type { SetAside } from './replica'
import type { Rescue } from './team-replica'

export interface RescueParts {
  readonly storage: Storage
  readonly folder: string
  readonly teamId: string
  readonly memberId: string
  /** Epoch milliseconds */
  readonly now: number
  /** Tells this run from one that was killed. */
  readonly runId: string
}

/**
 * Writes what a removed member had not sent to a file of its own, then deletes the team's copy.
 * Each run has its own file, so that one begun anew after a kill overwrites nothing.
 */
export async function rescueAndDelete(
  parts: RescueParts,
  unsent: readonly Change[],
  setAside: readonly SetAside[],
): Promise<StorageResult<Rescue | undefined>> {
  const rescue = unsent.length + setAside.length > 0 ? rescueOf(parts, unsent, setAside) : undefined
  const written = rescue && (await parts.storage.write(rescue.key, rescue.text))
  if (written && !written.ok) return written
  const removed = await parts.storage.removeAll(parts.folder)
  return removed.ok ? { ok: true, value: rescue } : removed
}

function rescueOf(parts: RescueParts, unsent: readonly Change[], setAside: readonly SetAside[]): Rescue {
  const { teamId, memberId, now, runId } = parts
  const changes = [
    ...unsent.map(({ kind, id, fields, stamp }) => ({ kind, id, fields, at: stampMilliseconds(stamp) })),
    ...setAside.map(({ kind, id, fields, at, code }) => ({ kind, id, fields, at, refused: code })),
  ]
  const text = JSON.stringify({ format: 'daybreak-rescue-1', teamId, memberId, savedAt: now, changes }, null, 2)
  return { key: `rescue/${teamId}/${memberId}/${runId}`, text }
}
