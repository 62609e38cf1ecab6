import type { Failure } from '@/protocol/envelope'
import { SNAPSHOT_BATCHES } from '@/protocol/snapshot'
import type { ConfirmedWireBatch } from '@/protocol/wire'
import type { Cloud, Unreachable } from '@/services/cloud/cloud'
import type { StampClock } from '@/protocol/stamp-clock'
import type { QueuedBatch } from './outbox-queue'
import { resolveRefusal, type RefusalParts } from './refusal'
import type { SnapshotLoad } from './snapshot-load'
import { isSoundBatch } from './sound-batch'

/** How a round ended. `wait` and `unreachable` are tried again later by themselves. */
export type RoundOutcome =
  | { readonly type: 'done' }
  | { readonly type: 'wait'; readonly problem: string }
  | { readonly type: 'unreachable' }
  | { readonly type: 'removed' }
  | { readonly type: 'update_needed' }

export interface RoundParts extends RefusalParts {
  readonly teamId: string
  readonly cloud: Cloud
  readonly stamps: StampClock
  /** Runs a step that touches storage alone, one at a time. */
  readonly alone: <T>(step: () => Promise<T>) => Promise<T>
  readonly isClosed: () => boolean
  readonly onProgress: () => void
  readonly snapshotLoad: SnapshotLoad
}

type Refusal = Failure | Unreachable

/** One round with the cloud: sends the outbox in order, then reads the log to its head. */
export async function runRound(parts: RoundParts): Promise<RoundOutcome> {
  return (await push(parts)) ?? (await pull(parts)) ?? { type: 'done' }
}

/** Nothing when the outbox is empty; otherwise why it stopped. */
async function push(parts: RoundParts): Promise<RoundOutcome | undefined> {
  let hasRestamped = false
  for (;;) {
    const next = parts.store.queue.nextUnsent()
    if (!next || parts.isClosed()) return undefined
    const reply = await parts.cloud.call('stream.append', { teamId: parts.teamId, batch: next.batch })
    if (parts.isClosed()) return undefined
    if (reply.ok) {
      const { data } = reply
      await parts.alone(async () => parts.store.acknowledge(next, data))
      parts.onProgress()
      continue
    }
    if (reply.code === 'clock_ahead' && hasRestamped) return { type: 'wait', problem: reply.code }
    hasRestamped ||= reply.code === 'clock_ahead'
    const outcome = await afterFailedPush(parts, next, reply)
    if (outcome) return outcome
  }
}

/** Nothing when the outbox was put right and sending goes on. */
async function afterFailedPush(
  parts: RoundParts,
  sent: QueuedBatch,
  reply: Refusal,
): Promise<RoundOutcome | undefined> {
  if (reply.code === 'clock_ahead') return correctClock(parts, reply)
  const waiting = outcomeOf(reply)
  if (waiting) return waiting
  const failure = reply as Failure
  const isAboutTeam = isMembershipCode(failure.code) && !failure.details?.refused?.length
  if (isAboutTeam) {
    const membership = await checkMembership(parts)
    if (membership) return membership
  }
  const resolved = await parts.alone(() => resolveRefusal(parts, sent, failure))
  parts.onProgress()
  return resolved.ok ? undefined : { type: 'wait', problem: `storage_${resolved.code}` }
}

async function correctClock(parts: RoundParts, reply: Refusal): Promise<RoundOutcome | undefined> {
  const serverNow = reply.code === 'clock_ahead' ? reply.details?.now : undefined
  if (serverNow === undefined) return { type: 'wait', problem: 'clock_ahead' }
  const restamped = await parts.alone(() => {
    parts.stamps.correct(serverNow, parts.store.highest)
    return parts.store.restamp()
  })
  return restamped.ok ? undefined : { type: 'wait', problem: `storage_${restamped.code}` }
}

async function pull(parts: RoundParts): Promise<RoundOutcome | undefined> {
  const { teamId, stream, store } = parts
  for (;;) {
    if (parts.isClosed()) return undefined
    const after = store.cursor
    const reply = await parts.cloud.call('stream.read', { teamId, stream, after })
    if (parts.isClosed()) return undefined
    if (!reply.ok) return outcomeOf(reply) ?? (await afterFailedPull(parts, reply as Failure))
    const { batches, more, head } = reply.data
    const problem = await parts.alone(async () => receiveAll(parts, batches))
    parts.onProgress()
    if (problem) return { type: 'wait', problem }
    if (!more) return undefined
    if (store.cursor === after) return { type: 'wait', problem: 'no_progress' }
    if (head - store.cursor < SNAPSHOT_BATCHES) continue
    if ((await parts.snapshotLoad.run(parts)) === 'unreachable') return { type: 'unreachable' }
    parts.onProgress()
  }
}

/** A batch that is not sound, or is missing, holds the stream back: it is never skipped. */
function receiveAll(parts: RoundParts, batches: readonly ConfirmedWireBatch[]): string | undefined {
  for (const batch of batches) {
    if (!isSoundBatch(batch)) return 'unsound_batch'
    if (!parts.store.receive(batch)) return 'batch_missing'
  }
  return undefined
}

async function afterFailedPull(parts: RoundParts, failure: Failure): Promise<RoundOutcome> {
  const membership = isMembershipCode(failure.code) ? await checkMembership(parts) : undefined
  return membership ?? { type: 'wait', problem: failure.code }
}

/**
 * Before a copy is deleted the team itself is asked; nothing when the person is still a member. A cloud that does not
 * know the team at all has lost it, or is another one: this phone's copy may be the last, so it is kept.
 */
async function checkMembership(parts: RoundParts): Promise<RoundOutcome | undefined> {
  const reply = await parts.cloud.call('team.members', { teamId: parts.teamId })
  if (reply.ok) return undefined
  return reply.code === 'forbidden' ? { type: 'removed' } : (outcomeOf(reply) ?? { type: 'wait', problem: reply.code })
}

function isMembershipCode(code: string): boolean {
  return code === 'forbidden' || code === 'not_found'
}

/** The outcome of a failure that says nothing against the request itself. */
function outcomeOf(reply: Refusal): RoundOutcome | undefined {
  if (reply.code === 'unreachable') return { type: 'unreachable' }
  if (reply.code === 'update_needed') return { type: 'update_needed' }
  const isPassing = reply.retry || ['busy', 'rate_limited', 'internal', 'not_signed_in'].includes(reply.code)
  return isPassing ? { type: 'wait', problem: reply.code } : undefined
}
