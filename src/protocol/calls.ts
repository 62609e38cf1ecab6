import type { Fields } from '@/domain/records/fields'
import type { TeamKind } from '@/domain/records/team'
import type { ShareChoices, ShareDays } from '@/domain/share-card/share-choices'
import type { Stamp } from './change'
import type { Role } from './roles'
import type { OpenedShare, ShareEntry, ShareSubject } from './share'
import type { SnapshotPage, SnapshotPlace } from './snapshot'
import type { ConfirmedWireBatch, WireBatch } from './wire'

export interface Member {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Epoch milliseconds */
  readonly joinedAt: number
}

/** Somebody who was removed or left, kept for the names in the history. Who erased their own data is not among them. */
export interface FormerMember {
  readonly id: string
  readonly name: string
}

/** The team is going to be erased for good; an owner can take it back until then. */
export interface Erasure {
  /** Epoch milliseconds */
  readonly eraseAt: number
  /** Member id of the owner who asked for it. */
  readonly askedBy: string
}

/** What a member may know of the team as such. */
export interface TeamView {
  readonly teamId: string
  readonly name: string
  readonly kind: TeamKind
  readonly members: readonly Member[]
  readonly former: readonly FormerMember[]
  /** The caller */
  readonly me: Member
  /** Absent unless the team waits to be erased. */
  readonly erasure?: Erasure
  /** Who may share amounts; absent: nobody has said, and the preset holds. */
  readonly amountSharers?: readonly Role[]
  /** Newest seq of every stream the caller may read. */
  readonly heads: Readonly<Record<string, number>>
  /** Server time, epoch milliseconds */
  readonly now: number
}

/** How often something was done since then, as the limits of each person count it. */
export interface Counted {
  /** Epoch milliseconds */
  readonly since: number
  readonly count: number
}

/** An invitation as it is kept of its giver; the code itself is kept nowhere. */
export interface GivenInvite {
  readonly role: Role
  /** Epoch milliseconds */
  readonly expiresAt: number
  /** Member id of who used it. */
  readonly usedBy?: string
}

/**
 * Everything personal that the cloud keeps, beside what the person logged: that is the team's. Their OPENID never leaves
 * the cloud, not even to them: it is what keeps others from being taken for them.
 */
export interface PersonalData {
  readonly team: { readonly teamId: string; readonly name: string; readonly kind: TeamKind }
  /** Stands for the person in the team's log. */
  readonly memberId: string
  readonly name: string
  /** Absent for somebody who is no longer in the team. */
  readonly role?: Role
  /** Epoch milliseconds; absent for somebody who is no longer in the team. */
  readonly joinedAt?: number
  readonly invites: readonly GivenInvite[]
  readonly next?: string
  /** The links they made. */
  readonly shares: readonly ShareEntry[]
  /** The day of the team's erasure, where it was this person who asked for it. */
  readonly erasureAsked?: number
  readonly counted: Readonly<Record<string, Counted>>
  /** Ids of the person's teams, and how many they left of which a hash is kept. */
  readonly teams: readonly string[]
  readonly teamsLeft: number
}

/** Every call of this version: what is asked, what is answered. Identity is never among the fields. */
export interface Calls {
  /** `teamId`, `memberId`: kept by a local team that becomes a cloud team; random otherwise. Repeating it is harmless. */
  'team.create': {
    request: {
      teamId: string
      memberId: string
      name: string
      kind: TeamKind
      memberName: string
      /** The buyer-key secret that a local team has used already; the cloud makes one otherwise. */
      buyerKey?: string
    }
    reply: TeamView
  }
  /** The secret under which buyers are recognised, the same for ever: 256 bits in base64url. Owner and operator only. */
  'team.buyerKey': { request: { teamId: string }; reply: { buyerKey: string } }
  /** A one-time code of 6 characters, valid for 24 hours. Owner only. */
  'team.invite': {
    request: { teamId: string; role: Exclude<Role, 'owner'> }
    reply: { code: string; expiresAt: number }
  }
  'team.join': { request: { code: string; memberName: string }; reply: TeamView }
  'team.members': { request: { teamId: string }; reply: TeamView }
  /** The teams of the caller, so that a phone that knows of none finds them again. */
  'team.list': { request: Record<string, never>; reply: { teams: readonly TeamView[] } }
  /** Owner only. `last_owner`: the team would be left without one. */
  'team.setRole': { request: { teamId: string; memberId: string; role: Role }; reply: TeamView }
  /** Makes another member an owner and the caller, who was one, `myRole`, in one step. */
  'team.handOver': {
    request: { teamId: string; memberId: string; myRole: Exclude<Role, 'owner'> }
    reply: TeamView
  }
  /** Owner only, and never the caller: that is `team.leave`. Repeating it is harmless. */
  'team.remove': { request: { teamId: string; memberId: string }; reply: TeamView }
  /** `last_owner` for the only owner: hand over first, or erase the team. */
  'team.leave': { request: { teamId: string }; reply: { left: true } }
  /** 谁能分享金额. Owner only; an owner always may. */
  'team.setAmountSharers': { request: { teamId: string; roles: readonly Role[] }; reply: TeamView }
  /**
   * Makes a link to a page that outsiders may read, as it stands in the log at this moment. `token`: 128 random bits of
   * the phone's, base64url; repeating it is harmless. `forbidden`: amounts asked for by who may not show them.
   */
  'share.create': {
    request: { teamId: string; token: string; subject: ShareSubject; choices: ShareChoices; days: ShareDays }
    reply: { expiresAt: number }
  }
  /** For anybody who holds the link, in any team or none. Counted, but not who. */
  'share.open': { request: { token: string }; reply: OpenedShare }
  /** Live links and those that no longer open, the newest first. */
  'share.list': { request: { teamId: string }; reply: { live: readonly ShareEntry[]; past: readonly ShareEntry[] } }
  /** At once. `isRevoked: false` takes it back within a minute. One's own; anybody's for owner and operator. */
  'share.revoke': {
    request: { teamId: string; ids: readonly string[]; isRevoked: boolean }
    reply: { revoked: number }
  }
  'stream.append': {
    request: { teamId: string; batch: WireBatch }
    reply: { seq: number; at: number }
  }
  /**
   * Batches after `after`, oldest first, in pages under 900 KB. `also`: further streams, each with its own `after`; the
   * reply has those of them that there was room for and that the caller may read. Whoever misses one asks for it by
   * itself. `role` is the caller's. A cloud that does not know of `also` answers neither.
   */
  'stream.read': {
    request: { teamId: string; stream: string; after: number; also?: Readonly<Record<string, number>> }
    reply: StreamNews & { now: number; role?: Role; also?: Readonly<Record<string, StreamNews>> }
  }
  /**
   * A page of the newest snapshot, or the page that `from` names. Where that snapshot is gone, the first page of the
   * newest: its `seq` tells. Pages are under 900 KB.
   */
  'stream.snapshot': {
    request: { teamId: string; stream: string; from?: SnapshotPlace }
    reply: SnapshotPage
  }
  /**
   * Who wrote what into one record, the latest batch first, in pages under 900 KB; granted as its stream is. `before`:
   * the `next` of the page before, absent on the last. A record that nobody wrote has no changes.
   */
  'history.read': {
    request: { teamId: string; stream: string; kind: string; id: string; before?: number }
    reply: { changes: readonly HistoryChange[]; next?: number }
  }
  /**
   * One part of a file that belongs to what is in `stream`; `fileId` is 128 random bits of the phone, `sha256` that of
   * the whole, base64url. Parts are sent in order, each may be sent again; the last one seals the file, which never
   * changes after. `missing`: parts to send before the last is sent once more. `recordId`: the photo that it is for; send
   * the record first. What is not whole after 30 days, or is for a record that never came, is taken away.
   */
  'file.put': {
    request: {
      teamId: string
      fileId: string
      stream: string
      sizeBytes: number
      sha256: string
      recordId?: string
      part: number
      /** base64 */
      bytes: string
    }
    reply: { isSealed: boolean; missing: readonly number[] }
  }
  /**
   * The whole of a file, base64, to a member who may read the stream that it belongs to. `no_such_file` for everybody
   * else in the team, and until it is sealed.
   */
  'file.get': { request: { teamId: string; fileId: string }; reply: { type: FileType; bytes: string } }
  /** Every stream from its first batch on, in pages under 900 KB. Owner only. `next` is absent on the last page. */
  'data.export': {
    request: { teamId: string; from?: ExportPlace }
    reply: { team: TeamView; stream?: string; batches: readonly ConfirmedWireBatch[]; next?: ExportPlace }
  }
  /**
   * What the cloud keeps of the caller in one team, for members and for those who were: one page, with the invitations
   * they gave in pages under 900 KB. `from`: the `next` of the page before, absent on the last.
   */
  'data.mine': { request: { teamId: string; from?: string }; reply: PersonalData }
  /**
   * `team`: erases the team after 7 days, `name` being its name, typed once more; `keep`: takes that back. Owner only.
   * `me`: the caller leaves, and the caller's name and identity are forgotten.
   */
  'data.erase': {
    request:
      { teamId: string; what: 'team'; name: string } | { teamId: string; what: 'keep' } | { teamId: string; what: 'me' }
    reply: { erasure?: Erasure }
  }
}

/** A page of one stream; `more`: there are batches after it. */
export interface StreamNews {
  readonly batches: readonly ConfirmedWireBatch[]
  readonly head: number
  readonly more: boolean
}

/** As its first bytes say, never as its sender does. */
export type FileType = 'image/jpeg' | 'image/png'

/** One change of a record as the log holds it. */
export interface HistoryChange {
  readonly seq: number
  readonly memberId: string
  /** Server time, epoch milliseconds */
  readonly at: number
  readonly stamp: Stamp
  readonly fields: Fields
}

/** Where the next page of an export begins: after this seq of this stream. */
export interface ExportPlace {
  readonly stream: string
  readonly after: number
}

export type CallName = keyof Calls
