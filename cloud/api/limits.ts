import { SNAPSHOT_BATCHES } from '@/protocol/snapshot'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A code may be used for this long. */
export const INVITE_LIFETIME_MS = DAY
/** A team that is to be erased can be taken back for this long. */
export const ERASURE_DELAY_MS = 7 * DAY
/** Beyond it the longest gone are 前成员 without a name. */
export const FORMER_MEMBERS_MAX = 200
/** A link that was taken back by mistake opens again within this time. */
export const REVOKE_UNDO_MS = MINUTE
/** A link that no longer opens is remembered for this long, to say so. */
export const PAST_SHARE_MS = 30 * DAY
/** Beyond it the oldest that no longer open are forgotten first. */
export const SHARES_MAX = 100
/**
 * A file that is not whole, or that no record tells of, is kept for this long: its phone may come back. After it the
 * phone sends the file anew.
 */
export const LOOSE_FILE_MS = 30 * DAY
/** What a sweep waits beyond that: longer than any call lasts, so that it meets none that still goes on with a file. */
export const SWEEP_GRACE_MS = HOUR
/** Between two sweeps of a team's files. */
export const SWEEP_PAUSE_MS = DAY
/** A reply stays below 900 KB, its envelope included. */
export const PAGE_MAX_BYTES = 890_000
/** What a page of an export may hold of the log; the names of a hundred members come on top. */
export const EXPORT_PAGE_MAX_BYTES = 800_000
/** The most documents one query may ask for. */
export const PAGE_MAX_BATCHES = 100

export interface RateLimit {
  readonly count: number
  readonly windowMs: number
}

/** What guards the cloud against a runaway phone and against guessing. */
export interface Limits {
  /** Batches and changes of members by one person in one team */
  readonly writes: RateLimit
  /** New files by one person in one team */
  readonly files: RateLimit
  /** Invitations by one person in one team */
  readonly invites: RateLimit
  /** Wrong or dead codes of one person */
  readonly failedJoins: RateLimit
  /** Teams that one person asked for and may not know of */
  readonly failedLookups: RateLimit
  /** Links that open nothing, tried by one person */
  readonly failedShares: RateLimit
  /** Links made in one team */
  readonly shares: RateLimit
  /** Teams made by one person */
  readonly creations: RateLimit
  /** A stream has a snapshot made of it for so many batches. */
  readonly snapshotBatches: number
  /** What a page of a snapshot may hold: kept as text in a document of its own, its quotes escaped, it stays below 800 KB. */
  readonly snapshotPageBytes: number
  /** The most batches of one stream in one reply */
  readonly pageBatches: number
  readonly membersPerTeam: number
  readonly teamsPerPerson: number
}

export const CLOUD_LIMITS: Limits = {
  writes: { count: 300, windowMs: MINUTE },
  files: { count: 300, windowMs: DAY },
  invites: { count: 50, windowMs: DAY },
  failedJoins: { count: 5, windowMs: 15 * MINUTE },
  failedLookups: { count: 60, windowMs: 15 * MINUTE },
  failedShares: { count: 20, windowMs: 15 * MINUTE },
  shares: { count: 60, windowMs: DAY },
  creations: { count: 20, windowMs: DAY },
  snapshotBatches: SNAPSHOT_BATCHES,
  snapshotPageBytes: 600_000,
  pageBatches: PAGE_MAX_BATCHES,
  membersPerTeam: 100,
  teamsPerPerson: 50,
}
