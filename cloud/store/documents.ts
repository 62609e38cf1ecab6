import type { TeamKind } from '@/domain/records/team'
import type { Erasure, FileType, FormerMember, Member } from '@/protocol/calls'
import type { Role } from '@/protocol/roles'
import type { ShareEntry, SharedPage, ShareSubject } from '@/protocol/share'
import type { SnapshotPage } from '@/protocol/snapshot'
import type { ConfirmedWireBatch } from '@/protocol/wire'

/** How often something was done since `since`, epoch milliseconds. */
export interface RateWindow {
  readonly since: number
  readonly count: number
}

/** `identity` is what the platform vouches for (an OPENID); it never leaves the cloud. */
export interface TeamMember extends Member {
  readonly identity: string
  /** What this person wrote into the team of late; it stands here so that counting costs no document of its own. */
  readonly writes?: RateWindow
  readonly invites?: RateWindow
  readonly files?: RateWindow
}

/** Somebody who is no longer in the team. The identity makes them the same member again if they are invited back. */
export interface TeamFormerMember extends FormerMember {
  readonly identity: string
}

/** `_id` = team id. One read authorises a call and tells whether there is news. */
export interface TeamDocument {
  readonly teamId: string
  readonly name: string
  readonly kind: TeamKind
  readonly createdAt: number
  /** The secret under which buyers are recognised, never changed once it is there; older teams get theirs when it is asked for. */
  readonly buyerKey?: string
  readonly members: readonly TeamMember[]
  /** Newest last. */
  readonly former?: readonly TeamFormerMember[]
  readonly erasure?: Erasure
  /** Who may share amounts; absent: the preset. */
  readonly amountSharers?: readonly Role[]
  /** Phones that say less of themselves are asked to update. */
  readonly minClient?: number
  /** Newest seq of every stream that has one. */
  readonly heads: Readonly<Record<string, number>>
  /** When loose files are next looked for, epoch milliseconds; absent in a team without pictures. */
  readonly sweepAt?: number
}

/** `_id` = team:stream:batchId. What was pushed and what the cloud set on it; written once, never changed. */
export interface BatchDocument extends ConfirmedWireBatch {
  readonly teamId: string
  /** SHA-256 of what was pushed, to tell a replay from another batch under the same id. */
  readonly hash: string
  /** `kind:id` of every record it touches. */
  readonly records: readonly string[]
}

/** `_id` = team:stream. Which snapshot of a stream is in use. Absent until the first is whole. */
export interface SnapshotHeadDocument {
  readonly teamId: string
  readonly current?: SnapshotName
  /** Kept for phones that are in the midst of it. */
  readonly previous?: SnapshotName
  /** One call at a time makes a snapshot; a claim that outlived its call lapses. Epoch milliseconds. */
  readonly claim?: { readonly id: string; readonly until: number }
}

export interface SnapshotName {
  readonly seq: number
  readonly pages: number
}

/** `_id` = team:stream:seq:page. Written before its snapshot is in use, never changed after. */
export interface SnapshotPageDocument extends SnapshotPage {
  readonly teamId: string
}

/** `_id` = hash of the code, so that reading the store gives nobody a way in. */
export interface InviteDocument {
  readonly teamId: string
  readonly role: Role
  /** Member id of the owner who gave it: it opens nothing once that person is no owner. */
  readonly invitedBy: string
  readonly expiresAt: number
  /** Member id of the one person who used it. */
  readonly usedBy?: string
}

/** `_id` = hash of the identity. What one person did across teams, for limits, and where they are a member. */
export interface PersonDocument {
  readonly failedJoins: RateWindow
  readonly creations: RateWindow
  readonly failedLookups?: RateWindow
  /** Links that open nothing */
  readonly failedShares?: RateWindow
  /** Ids of teams. The team's own document decides; this only says where to look. */
  readonly teams?: readonly string[]
  /** Hashes of ids of teams they left, the newest last: to them such a team is not unknown, whatever became of it. */
  readonly left?: readonly string[]
}

/** `_id` = hash of what was erased. That it was, when, and how much: nothing of what it held. */
export interface ReceiptDocument {
  readonly what: 'team' | 'member'
  /** Epoch milliseconds */
  readonly askedAt: number
  readonly erasedAt: number
  readonly counts: Readonly<Record<string, number>>
}

/** `_id` = hash of the token. The page as it was redacted when it was shared; nothing of it is read from the log again. */
export interface ShareDocument {
  readonly teamId: string
  readonly subject: ShareSubject
  /** Who shared it; the name is the team's, so that erasing oneself takes it from here too. */
  readonly memberId: string
  /** Epoch milliseconds */
  readonly createdAt: number
  readonly expiresAt: number
  readonly revokedAt?: number
  /** How often somebody else opened it. By whom is written nowhere. */
  readonly opens: number
  readonly page: SharedPage
}

/** A link as its team's list has it. `id` = `_id` of its document. */
export type ListedShare = Omit<ShareEntry, 'opens'>

/** `_id` = team id. The links of a team, the newest first. */
export interface ShareListDocument {
  readonly teamId: string
  readonly shares: readonly ListedShare[]
}

/** `_id` = team:file. Made before the first byte is kept, so that no byte is ever without one. */
export interface FileDocument {
  readonly teamId: string
  readonly fileId: string
  /** Who may read this stream may read the file. */
  readonly stream: string
  /** Who sends it; nobody else goes on with it. */
  readonly memberId: string
  /** Server time, epoch milliseconds */
  readonly at: number
  readonly sizeBytes: number
  readonly sha256: string
  readonly type: FileType
  /** All parts are there and are what the hash says; nothing is written any more. */
  readonly isSealed: boolean
  /** The photo that it is for; absent where its phone did not say. */
  readonly recordId?: string
  /** Swept once it is old: it is not whole, or no record in the log tells of it. */
  readonly isLoose?: boolean
  /** Names the bytes of this life of a file: sent anew after a sweep, it lies where no late sweep of the old one reaches. */
  readonly life?: number
}

export interface Collections {
  readonly teams: TeamDocument
  readonly batches: BatchDocument
  readonly invites: InviteDocument
  readonly people: PersonDocument
  readonly receipts: ReceiptDocument
  readonly snapshotHeads: SnapshotHeadDocument
  readonly snapshots: SnapshotPageDocument
  readonly shares: ShareDocument
  readonly shareLists: ShareListDocument
  readonly files: FileDocument
}

export type CollectionName = keyof Collections

/** The collections whose documents belong to one team and say which. */
export type TeamCollectionName =
  'batches' | 'invites' | 'snapshotHeads' | 'snapshots' | 'shares' | 'shareLists' | 'files'
