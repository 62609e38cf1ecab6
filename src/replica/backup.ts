import type { TeamKind } from '@/domain/records/team'
import type { Storage, StorageFailure } from '@/services/storage/storage'

/** What the shelf of teams knows of a team, kept in its backup. */
export interface BackupTeam {
  readonly teamId: string
  readonly memberId: string
  readonly name: string
  readonly kind: TeamKind
  readonly home: 'local' | 'cloud'
  readonly memberName: string
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

/** Reads and checks a backup file. */
export declare function readBackup(text: string): BackupResult

/** Puts a backup onto this phone; open the replica afterwards. Overwrites nothing: `occupied` when the team is here already. */
export declare function restoreBackup(
  storage: Storage,
  backup: Backup,
): Promise<{ readonly ok: true } | StorageFailure | { readonly ok: false; readonly code: 'occupied' }>
