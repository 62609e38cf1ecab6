import type { StorageFailure } from '@/services/storage/storage'
import { backupText, type BackupPart, type BackupTeam } from './backup'
import { entryName, entryText } from './outbox-entry'
import { outboxFolder, snapshotFolder } from './replica-folder'
import type { StreamSet } from './stream-set'
import type { StreamStore } from './stream-store'

/** Not `ok`: storage did not give all of the team, and less than all is no backup. */
export type ExportResult = { readonly ok: true; readonly text: string } | StorageFailure

/** Everything of a team in one text, the streams that no screen has open and its photos included. */
export async function exportBackup(
  streams: StreamSet,
  team: BackupTeam,
  photos: readonly BackupPart[],
): Promise<ExportResult> {
  const opened = await streams.openStored()
  if (!opened.ok) return opened
  const parts = [...streams.all().flatMap(partsOf), ...photos]
  return { ok: true, text: backupText({ team: { ...team, home: streams.home }, parts }) }
}

function partsOf(store: StreamStore) {
  const { stream, queue } = store
  const snapshot = { key: `${snapshotFolder(stream)}00000001`, text: store.snapshotText(1) }
  const entries = queue.entries().map((entry) => ({
    key: outboxFolder(stream) + entryName(entry),
    text: entryText(entry),
  }))
  return [snapshot, ...entries]
}
