import type { TeamKind } from '@/domain/records/team'
import type { Erasure, FormerMember, Member, TeamView } from '@/protocol/calls'
import { canCall } from '@/protocol/permissions'
import type { Role } from '@/protocol/roles'

/** `local`: this phone alone, so far. `sample`: never leaves this phone. */
export type TeamHome = 'local' | 'cloud' | 'sample'

/** What the phone knows of one team for its person. The team's records are its replica's. */
export interface TeamEntry {
  readonly teamId: string
  readonly memberId: string
  readonly name: string
  readonly kind: TeamKind
  readonly home: TeamHome
  readonly role: Role
  /** 8 characters; part of every stamp this install writes for this team. */
  readonly replicaId: string
  /** Names live in the cloud's team document; this is the last known copy. */
  readonly members: readonly Member[]
  /** Who was here; with `members`, the names in the history. */
  readonly former?: readonly FormerMember[]
  /** Who may share amounts; absent: the preset. */
  readonly amountSharers?: readonly Role[]
  /** The team waits to be erased. */
  readonly erasure?: Erasure
  /** The day of the erasure that this person has been told of, epoch milliseconds. */
  readonly erasureSeen?: number
  /** The person is going by their own will: what the cloud says then is no news to them. */
  readonly isLeaving?: boolean
  /** Epoch milliseconds at which it came onto this phone. */
  readonly addedAt: number
  /** Epoch milliseconds of the last file it was saved to. */
  readonly lastBackupAt?: number
  /** The secret under which this team's buyers are recognised; absent until an import first needs it. */
  readonly buyerKey?: string
  /** It was made where there is a cloud that did not answer yet, and moves there by itself. */
  readonly wantsCloud?: boolean
}

const BACKUP_EVERY_MILLISECONDS = 7 * 24 * 60 * 60_000

/** A team that only this phone holds, and that no file was made of for a week. `now`: epoch milliseconds. */
export function isBackupDue(entry: TeamEntry, now: number): boolean {
  return entry.home === 'local' && now - (entry.lastBackupAt ?? entry.addedAt) >= BACKUP_EVERY_MILLISECONDS
}

/** The entry with what the cloud says of the team. */
export function withView(entry: TeamEntry, view: TeamView): TeamEntry {
  const { name, kind, members, former, erasure, amountSharers, me } = view
  const told = { memberId: me.id, role: me.role, name, kind, members, former, erasure, amountSharers }
  const buyerKey = canCall(me.role, 'team.buyerKey') ? entry.buyerKey : undefined
  return { ...entry, ...told, buyerKey, home: 'cloud', wantsCloud: false }
}
