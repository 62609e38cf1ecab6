import type { TeamKind } from '@/domain/records/team'
import type { Storage, StorageFailure, StorageResult } from '@/services/storage/storage'
import { readEntry } from './outbox-entry'
import { replicaFolder } from './replica-folder'
import { framed, unframed } from './snapshot/framed-text'
import { readSnapshot } from './snapshot/snapshot-text'

const MARK_OF_ANY_VERSION = 'daybreak-backup-'
const MARK = `${MARK_OF_ANY_VERSION}1`
/** With photos, which earlier versions would take for damage. */
const MARK_WITH_PHOTOS = `${MARK_OF_ANY_VERSION}2`
const PHOTO_PART = /^photos\//
/** There while a restoring is under way, so that one that was killed can be begun anew. */
const UNDER_WAY = 'restoring'

/** What the shelf of teams knows of a team, kept in its backup. */
export interface BackupTeam {
  readonly teamId: string
  readonly memberId: string
  readonly name: string
  readonly kind: TeamKind
  readonly home: 'local' | 'cloud'
  readonly memberName: string
  /** The secret under which its buyers are recognised: without it the next import would know nobody again. */
  readonly buyerKey?: string
  /** Epoch milliseconds */
  readonly savedAt: number
}

/** One storage text of the team, its key relative to the team's folder. */
export interface BackupPart {
  readonly key: string
  readonly text: string
}

export interface Backup {
  readonly team: BackupTeam
  readonly parts: readonly BackupPart[]
}

export type BackupResult =
  | { readonly ok: true; readonly backup: Backup }
  /** `not_a_backup`: some other file · `newer_version`: update first · `damaged`: cut short or changed */
  | { readonly ok: false; readonly code: 'not_a_backup' | 'newer_version' | 'damaged' }

interface BackupHeader {
  readonly team: BackupTeam
  readonly parts: readonly { readonly key: string; readonly length: number }[]
}

/** The text of a backup file: who the team is and how long each part is, then the parts as storage holds them. */
export function backupText({ team, parts }: Backup): string {
  const header: BackupHeader = { team, parts: parts.map(({ key, text }) => ({ key, length: text.length })) }
  const mark = parts.some(({ key }) => PHOTO_PART.test(key)) ? MARK_WITH_PHOTOS : MARK
  return framed(mark, [JSON.stringify(header), ...parts.map(({ text }) => text)].join('\n'))
}

/** Reads and checks a backup file, every record and every entry of it. */
export function readBackup(text: string): BackupResult {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (!trimmed.startsWith(MARK_OF_ANY_VERSION)) return { ok: false, code: 'not_a_backup' }
  const mark = [MARK, MARK_WITH_PHOTOS].find((one) => trimmed.startsWith(`${one} `))
  if (mark === undefined) return { ok: false, code: 'newer_version' }
  const body = unframed(mark, trimmed)
  const backup = body === undefined ? undefined : parseBody(body)
  return backup ? { ok: true, backup } : { ok: false, code: 'damaged' }
}

function parseBody(body: string): Backup | undefined {
  const headerEnd = body.indexOf('\n')
  try {
    const header = JSON.parse(body.slice(0, headerEnd < 0 ? undefined : headerEnd)) as BackupHeader
    let start = headerEnd + 1
    const parts = header.parts.map(({ key, length }): BackupPart => {
      const text = body.slice(start, start + length)
      start += length + 1
      return { key, text }
    })
    return parts.every(isWholePart) ? { team: header.team, parts } : undefined
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) return undefined
    throw error
  }
}

function isWholePart({ key, text }: BackupPart): boolean {
  if (PHOTO_PART.test(key)) return isPhotoPart(text)
  if (key.startsWith('outbox/')) return readEntry(text) !== undefined
  if (!key.startsWith('snapshot/')) return false
  const snapshot = readSnapshot(text)
  if (!snapshot) return false
  for (const table of snapshot.tables.values()) for (const id of table.ids()) table.state(id)
  return true
}

/** What is in it is the business of who put it there; that it is whole is this one's. */
function isPhotoPart(text: string): boolean {
  const part = JSON.parse(text) as { readonly bytes?: unknown; readonly photo?: { readonly fileId?: unknown } }
  return typeof part.bytes === 'string' && typeof part.photo?.fileId === 'string'
}

export type RestoreResult = { readonly ok: true } | StorageFailure | { readonly ok: false; readonly code: 'occupied' }

/** Puts the records of a backup onto this phone; open the replica afterwards. Overwrites nothing: `occupied` when the team is here already. */
export async function restoreBackup(storage: Storage, backup: Backup): Promise<RestoreResult> {
  const folder = replicaFolder(backup.team.teamId, backup.team.memberId)
  const found = await storage.list(folder)
  if (!found.ok) return found
  const isLeftover = found.value.includes(folder + UNDER_WAY)
  if (found.value.length > 0 && !isLeftover) return { ok: false, code: 'occupied' }
  const restored = await restoreInto(storage, folder, backup)
  if (restored.ok) return { ok: true }
  await storage.removeAll(folder)
  return restored
}

async function restoreInto(storage: Storage, folder: string, { parts }: Backup): Promise<StorageResult<void>> {
  const steps: (() => Promise<StorageResult<void>>)[] = [
    () => storage.removeAll(folder),
    () => storage.write(folder + UNDER_WAY, ''),
    ...parts
      .filter(({ key }) => !PHOTO_PART.test(key))
      .map(
        ({ key, text }) =>
          () =>
            storage.write(folder + key, text),
      ),
    () => storage.remove(folder + UNDER_WAY),
  ]
  for (const step of steps) {
    const done = await step()
    if (!done.ok) return done
  }
  return { ok: true, value: undefined }
}
