import type { Change } from '@/protocol/change'
import { stampMilliseconds } from '@/protocol/stamp'
import type { Storage, StorageResult } from '@/services/storage/storage'
import type { SetAside } from './replica'
import { framed, unframed } from './snapshot/framed-text'
import type { Rescue } from './team-replica'

const MARK = 'daybreak-leaving-1'

/** A removal that was decided: what is rescued, if anything. */
export interface Leaving {
  readonly rescue?: Rescue
}

/** Whose copy of which team, and where. */
export interface LeavingCopy {
  readonly storage: Storage
  readonly folder: string
  readonly teamId: string
  readonly memberId: string
}

/** Beside the copy, not in it: it outlives every part of what is deleted. */
function markKey({ teamId, memberId }: LeavingCopy): string {
  return `leaving/${teamId}/${memberId}`
}

/** The removal that was decided in an earlier life and not ended, if there is one. */
export async function findLeaving(copy: LeavingCopy): Promise<StorageResult<Leaving | undefined>> {
  const mark = await copy.storage.read(markKey(copy))
  if (!mark.ok) return mark
  const body = mark.value === undefined ? undefined : unframed(MARK, mark.value)
  return { ok: true, value: body === undefined ? undefined : (JSON.parse(body) as Leaving) }
}

export interface Unsent {
  readonly changes: readonly Change[]
  readonly setAside: readonly SetAside[]
  /** Epoch milliseconds */
  readonly now: number
  /** Tells this removal from others of the same copy. */
  readonly runId: string
}

/**
 * Decides a removal, on storage: from here on nothing of the copy is sent, whatever the cloud says. What the cloud has
 * acknowledged is known in this life alone, and somebody may be invited back before a killed removal is ended.
 */
export async function beginLeaving(copy: LeavingCopy, unsent: Unsent): Promise<StorageResult<Leaving>> {
  const hasAny = unsent.changes.length + unsent.setAside.length > 0
  const leaving: Leaving = hasAny ? { rescue: rescueOf(copy, unsent) } : {}
  const written = await copy.storage.write(markKey(copy), framed(MARK, JSON.stringify(leaving)))
  return written.ok ? { ok: true, value: leaving } : written
}

/** Writes what was not sent to a file of its own, then deletes the team's copy. Repeating it is harmless. */
export async function endLeaving(copy: LeavingCopy, { rescue }: Leaving): Promise<StorageResult<Rescue | undefined>> {
  const { storage, folder } = copy
  const written = rescue && (await storage.write(rescue.key, rescue.text))
  if (written && !written.ok) return written
  const removed = await storage.removeAll(folder)
  if (!removed.ok) return removed
  const ended = await storage.remove(markKey(copy))
  return ended.ok ? { ok: true, value: rescue } : ended
}

function rescueOf({ teamId, memberId }: LeavingCopy, { changes, setAside, now, runId }: Unsent): Rescue {
  const all = [
    ...changes.map(({ kind, id, fields, stamp }) => ({ kind, id, fields, at: stampMilliseconds(stamp) })),
    ...setAside.map(({ kind, id, fields, at, code }) => ({ kind, id, fields, at, refused: code })),
  ]
  const text = JSON.stringify({ format: 'daybreak-rescue-1', teamId, memberId, savedAt: now, changes: all }, null, 2)
  return { key: `rescue/${teamId}/${memberId}/${runId}`, text }
}
