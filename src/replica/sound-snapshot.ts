import type { ConfirmedChange } from '@/protocol/change'
import { findChangeProblem } from '@/protocol/change-schema'
import { fromSnapshotChange, type SnapshotPage } from '@/protocol/snapshot'
import { isStamp } from '@/protocol/stamp'

/** The changes of a page of a snapshot; nothing where the page is not sound, and the log is read instead. */
export function changesOfPage(page: SnapshotPage): readonly ConfirmedChange[] | undefined {
  const { seq, pages, highest } = page
  const isSound = Number.isSafeInteger(seq) && Number.isSafeInteger(pages) && page.page < pages && isStamp(highest)
  if (!isSound || !Array.isArray(page.changes)) return undefined
  const changes = page.changes.map(fromSnapshotChange)
  return changes.every((change) => isSoundChange(change, seq)) ? changes : undefined
}

function isSoundChange(change: ConfirmedChange, through: number): boolean {
  const { seq, seen, memberId } = change
  const isPlaced = Number.isSafeInteger(seq) && seq > 0 && seq <= through && seen < seq
  return isPlaced && typeof memberId === 'string' && findChangeProblem(change) === undefined
}
