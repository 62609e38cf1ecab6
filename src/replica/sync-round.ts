import { isOfAll, type RoundOutcome, type RoundParts } from './round-parts'
import { runPull } from './sync-pull'
import { runPush } from './sync-push'

/**
 * One round with the cloud: sends every stream's outbox in order, then reads the open streams to their heads. What
 * makes one stream wait holds back no other.
 */
export async function runRound(parts: RoundParts): Promise<RoundOutcome> {
  const found = await parts.findUnsent()
  if (!found.ok) return { type: 'wait', problem: `storage_${found.code}` }
  const pushed = await runPush(parts)
  if (pushed && isOfAll(pushed)) return pushed
  const pulled = await runPull(parts)
  // What may be in the log and was not answered for would be rescued a second time.
  if (pulled?.type === 'removed' && pushed) return pushed
  return (pulled && isOfAll(pulled) ? pulled : (pushed ?? pulled)) ?? { type: 'done' }
}
