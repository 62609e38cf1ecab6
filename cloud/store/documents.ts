import type { TeamKind } from '@/domain/records/team'
import type { Member } from '@/protocol/calls'
import type { Role } from '@/protocol/roles'
import type { ConfirmedWireBatch } from '@/protocol/wire'

/** How often something was done since `since`, epoch milliseconds. */
export interface RateWindow {
  readonly since: number
  readonly count: number
}

/** `identity` is what the platform vouches for (an OPENID); it never leaves the cloud. */
export interface TeamMember extends Member {
  readonly identity: string
}

/** `_id` = team id. One read authorises a call and tells whether there is news. */
export interface TeamDocument {
  readonly teamId: string
  readonly name: string
  readonly kind: TeamKind
  readonly createdAt: number
  readonly members: readonly TeamMember[]
  /** Newest seq of every stream that has one. */
  readonly heads: Readonly<Record<string, number>>
  readonly writes: RateWindow
  readonly invites: RateWindow
}

/** `_id` = team:stream:batchId. What was pushed and what the cloud set on it; written once, never changed. */
export interface BatchDocument extends ConfirmedWireBatch {
  readonly teamId: string
  /** SHA-256 of what was pushed, to tell a replay from another batch under the same id. */
  readonly hash: string
  /** `kind:id` of every record it touches. */
  readonly records: readonly string[]
}

/** `_id` = hash of the code, so that reading the store gives nobody a way in. */
export interface InviteDocument {
  readonly teamId: string
  readonly role: Role
  readonly expiresAt: number
  /** Member id of the one person who used it. */
  readonly usedBy?: string
}

/** `_id` = hash of the identity. What one person did across teams, for limits only. */
export interface PersonDocument {
  readonly failedJoins: RateWindow
  readonly creations: RateWindow
}

export interface Collections {
  readonly teams: TeamDocument
  readonly batches: BatchDocument
  readonly invites: InviteDocument
  readonly people: PersonDocument
}

export type CollectionName = keyof Collections

/** The collections whose documents belong to one team and say which. */
export type TeamCollectionName = 'batches' | 'invites'
