import type { TeamKind } from '@/domain/records/team'
import type { Role } from './roles'
import type { ConfirmedWireBatch, WireBatch } from './wire'

export interface Member {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Epoch milliseconds */
  readonly joinedAt: number
}

/** What a member may know of the team as such. */
export interface TeamView {
  readonly teamId: string
  readonly name: string
  readonly kind: TeamKind
  readonly members: readonly Member[]
  /** The caller */
  readonly me: Member
  /** Newest seq of every stream the caller may read. */
  readonly heads: Readonly<Record<string, number>>
  /** Server time, epoch milliseconds */
  readonly now: number
}

/** Every call of this version: what is asked, what is answered. Identity is never among the fields. */
export interface Calls {
  /** `teamId`, `memberId`: kept by a local team that becomes a cloud team; random otherwise. Repeating it is harmless. */
  'team.create': {
    request: { teamId: string; memberId: string; name: string; kind: TeamKind; memberName: string }
    reply: TeamView
  }
  /** A one-time code of 6 characters, valid for 24 hours. Owner only. */
  'team.invite': {
    request: { teamId: string; role: Exclude<Role, 'owner'> }
    reply: { code: string; expiresAt: number }
  }
  'team.join': { request: { code: string; memberName: string }; reply: TeamView }
  'team.members': { request: { teamId: string }; reply: TeamView }
  'stream.append': {
    request: { teamId: string; batch: WireBatch }
    reply: { seq: number; at: number }
  }
  /** Batches after `after`, oldest first, in pages under 900 KB. */
  'stream.read': {
    request: { teamId: string; stream: string; after: number }
    reply: { batches: readonly ConfirmedWireBatch[]; head: number; more: boolean; now: number }
  }
}

export type CallName = keyof Calls
