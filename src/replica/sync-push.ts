import type { Failure } from '@/protocol/envelope'
import { isClockAhead } from '@/protocol/stamp'
import { resolveRefusal, type Refused } from './refusal'
import {
  checkMembership,
  isMembershipCode,
  isOfAll,
  outcomeOf,
  streamWaits,
  type Refusal,
  type RoundOutcome,
  type RoundParts,
} from './round-parts'
import type { StreamStore } from './stream-store'

/**
 * Sends the outbox of every stream. Nothing when all are empty; otherwise why the first that stopped did. Who is out of
 * the team is so once every stream was asked: the log may have the first batch of each, whose answer was lost.
 */
export async function runPush(parts: RoundParts): Promise<RoundOutcome | undefined> {
  let stopped: RoundOutcome | undefined
  let removed: RoundOutcome | undefined
  for (const store of parts.streams.all()) {
    const outcome = await pushStream(parts, store)
    if (outcome?.type === 'removed') removed = outcome
    else if (outcome && isOfAll(outcome)) return outcome
    else stopped ??= outcome
  }
  return stopped ?? removed
}

async function pushStream(parts: RoundParts, store: StreamStore): Promise<RoundOutcome | undefined> {
  let hasRestamped = false
  for (;;) {
    const sent = store.queue.nextUnsent()
    if (!sent || parts.isClosed() || !parts.streams.has(store)) return undefined
    const reply = await parts.cloud.call('stream.append', { teamId: parts.teamId, batch: sent.batch })
    if (parts.isClosed()) return undefined
    if (reply.ok) {
      const { data } = reply
      await parts.alone(async () => store.acknowledge(sent, data))
      parts.onProgress()
      continue
    }
    if (reply.code === 'clock_ahead' && hasRestamped) return streamWaits(reply.code)
    hasRestamped ||= reply.code === 'clock_ahead'
    const outcome = await afterFailedPush(parts, { store, sent }, reply)
    if (outcome) return outcome
  }
}

/** Nothing when the outbox was put right and sending goes on. */
async function afterFailedPush(parts: RoundParts, refused: Refused, reply: Refusal): Promise<RoundOutcome | undefined> {
  if (reply.code === 'clock_ahead') return correctClock(parts, reply)
  const waiting = outcomeOf(reply)
  if (waiting) return waiting
  const failure = reply as Failure
  const loggedAt = failure.code === 'batch_mismatch' ? failure.details?.seq : undefined
  if (loggedAt !== undefined) {
    await parts.alone(async () => refused.store.foundInLog(refused.sent, loggedAt))
    return undefined
  }
  const isAboutTeam = isMembershipCode(failure.code) && !failure.details?.refused?.length
  if (isAboutTeam) {
    // Who is in the team after all was let in again since: the same batch is taken another time.
    return (await checkMembership(parts)) ?? streamWaits(failure.code)
  }
  const resolved = await parts.alone(() => resolveRefusal(parts, refused, failure))
  parts.onProgress()
  return resolved.ok ? undefined : streamWaits(`storage_${resolved.code}`)
}

/** One clock gives the stamps of all streams, so what waits in any of them is stamped anew. */
async function correctClock(parts: RoundParts, reply: Refusal): Promise<RoundOutcome | undefined> {
  const { stamps, streams, shelf } = parts
  const serverNow = reply.code === 'clock_ahead' ? reply.details?.now : undefined
  if (serverNow === undefined) return { type: 'wait', problem: 'clock_ahead' }
  const restamped = await parts.alone(() => {
    // No batch holds what was set aside, and its stamp is all that tells it from what is stamped now.
    const given = shelf.list().map(({ key }) => key)
    const taken = [streams.highest, ...given.filter((stamp) => !isClockAhead(stamp, serverNow))]
    const highest = taken.reduce((one, stamp) => (stamp > one ? stamp : one))
    stamps.correct(serverNow, highest)
    return streams.restamp()
  })
  return restamped.ok ? undefined : { type: 'wait', problem: `storage_${restamped.code}` }
}
