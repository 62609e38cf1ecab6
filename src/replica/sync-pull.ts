import type { StreamNews } from '@/protocol/calls'
import type { Failure } from '@/protocol/envelope'
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
import { isSoundBatch } from './sound-batch'
import type { StreamStore } from './stream-store'
import { dropUnreadable } from './unreadable-streams'

/** What a page left to do: the stream is at its head, or behind it, or cannot be read on. */
type Got = 'head' | 'behind' | RoundOutcome

/**
 * Reads every open stream to its head, all of them in one call as long as there is room. A stream that a reply does
 * not have, be it that the page was full or that the cloud is older, leads the next call.
 */
export async function runPull(parts: RoundParts): Promise<RoundOutcome | undefined> {
  const behind = new Set(parts.streams.all())
  let stopped: RoundOutcome | undefined
  let isOneByOne = false
  for (;;) {
    const [first, ...rest] = [...behind].filter((store) => parts.streams.has(store))
    const others = isOneByOne ? [] : rest
    if (!first || parts.isClosed()) return stopped
    const reply = await readPage(parts, first, others)
    if (parts.isClosed()) return undefined
    if (!reply.ok) {
      // Which of them the cloud stumbled over is found out one by one.
      if (others.length > 0 && !isPassing(reply)) {
        isOneByOne = true
        continue
      }
      const outcome = await afterFailedPull(parts, first, reply)
      if (outcome && isOfAll(outcome)) return outcome
      stopped ??= outcome
      behind.delete(first)
      continue
    }
    const { role, also = {}, ...news } = reply.data
    const dropped = role && (await dropUnreadable(parts, role))
    if (dropped) return dropped
    for (const store of [first, ...others]) {
      const page = store === first ? news : also[store.stream]
      const got = page ? await take(parts, store, page) : 'behind'
      if (got === 'behind') continue
      behind.delete(store)
      if (got === 'head') continue
      if (isOfAll(got)) return got
      stopped ??= got
    }
  }
}

function isPassing(reply: Refusal): boolean {
  const outcome = outcomeOf(reply)
  return outcome !== undefined && isOfAll(outcome)
}

function readPage({ cloud, teamId }: RoundParts, first: StreamStore, others: readonly StreamStore[]) {
  const also: Record<string, number> = {}
  for (const { stream, cursor } of others) also[stream] = cursor
  const request = { teamId, stream: first.stream, after: first.cursor }
  return cloud.call('stream.read', others.length > 0 ? { ...request, also } : request)
}

async function take(parts: RoundParts, store: StreamStore, { batches, more, head }: StreamNews): Promise<Got> {
  const before = store.cursor
  const problem = await parts.alone(async () => receiveAll(store, batches))
  parts.onProgress()
  if (problem) return streamWaits(problem)
  if (!more) return 'head'
  if (store.cursor === before) return streamWaits('no_progress')
  if (head - store.cursor < parts.snapshotBatches) return 'behind'
  const loaded = await parts.snapshotLoadOf(store).run({ ...parts, store })
  if (loaded === 'unreachable') return { type: 'unreachable' }
  parts.onProgress()
  return 'behind'
}

/** A batch that is not sound, or is missing, holds its stream back: it is never skipped. */
function receiveAll(store: StreamStore, batches: StreamNews['batches']): string | undefined {
  for (const batch of batches) {
    if (!isSoundBatch(batch)) return 'unsound_batch'
    if (!store.receive(batch)) return 'batch_missing'
  }
  return undefined
}

async function afterFailedPull(
  parts: RoundParts,
  store: StreamStore,
  reply: Refusal,
): Promise<RoundOutcome | undefined> {
  const passing = outcomeOf(reply)
  if (passing) return passing
  const failure = reply as Failure
  if (failure.code === 'forbidden' && failure.details?.refused) {
    const dropped = await parts.dropStream(store.stream)
    return dropped.ok ? undefined : streamWaits(`storage_${dropped.code}`)
  }
  const membership = isMembershipCode(failure.code) ? await checkMembership(parts) : undefined
  return membership ?? streamWaits(failure.code)
}
