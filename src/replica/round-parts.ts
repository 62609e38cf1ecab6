import type { Failure } from '@/protocol/envelope'
import type { StampClock } from '@/protocol/stamp-clock'
import type { Cloud, Unreachable } from '@/services/cloud/cloud'
import type { StorageResult } from '@/services/storage/storage'
import type { RefusalParts } from './refusal'
import type { SnapshotLoad } from './snapshot-load'
import type { StreamSet } from './stream-set'
import type { StreamStore } from './stream-store'

/** How a round ended. `wait` and `unreachable` are tried again later by themselves. */
export type RoundOutcome =
  | { readonly type: 'done' }
  /** `isOfStream`: it is about one stream alone, and the others go on. */
  | { readonly type: 'wait'; readonly problem: string; readonly isOfStream?: boolean }
  | { readonly type: 'unreachable' }
  | { readonly type: 'removed' }
  | { readonly type: 'update_needed' }

export interface RoundParts extends RefusalParts {
  readonly teamId: string
  readonly cloud: Cloud
  readonly stamps: StampClock
  readonly streams: StreamSet
  /** Runs a step that touches storage alone, one at a time. */
  readonly alone: <T>(step: () => Promise<T>) => Promise<T>
  readonly isClosed: () => boolean
  readonly onProgress: () => void
  /** Opens the streams that have something to send. */
  readonly findUnsent: () => Promise<StorageResult<void>>
  /** The person may not read a stream any more. */
  readonly dropStream: (stream: string) => Promise<StorageResult<void>>
  /** How far behind the log a stream is loaded from a snapshot. */
  readonly snapshotBatches: number
  readonly snapshotLoadOf: (store: StreamStore) => SnapshotLoad
}

export type Refusal = Failure | Unreachable

/** A reason to wait that one stream has, and the others have not. */
export function streamWaits(problem: string): RoundOutcome {
  return { type: 'wait', problem, isOfStream: true }
}

/** Whether an outcome ends the round for every stream. */
export function isOfAll(outcome: RoundOutcome): boolean {
  return !(outcome.type === 'wait' && outcome.isOfStream)
}

/**
 * Before a copy is deleted the team itself is asked; nothing when the person is still a member. A cloud that does not
 * know the team at all has lost it, or is another one: this phone's copy may be the last, so it is kept.
 */
export async function checkMembership({ cloud, teamId }: RoundParts): Promise<RoundOutcome | undefined> {
  const reply = await cloud.call('team.members', { teamId })
  if (reply.ok) return undefined
  return reply.code === 'forbidden' ? { type: 'removed' } : (outcomeOf(reply) ?? { type: 'wait', problem: reply.code })
}

export function isMembershipCode(code: string): boolean {
  return code === 'forbidden' || code === 'not_found'
}

/** The outcome of a failure that says nothing against the request itself. */
export function outcomeOf(reply: Refusal): RoundOutcome | undefined {
  if (reply.code === 'unreachable') return { type: 'unreachable' }
  if (reply.code === 'update_needed') return { type: 'update_needed' }
  // What the cloud stumbles over may be in this one request.
  if (reply.code === 'internal') return streamWaits(reply.code)
  const isPassing = reply.retry || ['busy', 'rate_limited', 'not_signed_in'].includes(reply.code)
  return isPassing ? { type: 'wait', problem: reply.code } : undefined
}
