import type { Envelope } from '@/protocol/envelope'
import type { Transaction } from '#cloud/store/store'
import { failure } from './reply'
import type { Scope } from './scope'

const ATTEMPTS = 6
const FIRST_PAUSE_MS = 20

/**
 * Runs `work` as one transaction and again, after a random pause, while others are in its way; `busy` in the end.
 * A refusal is a value like any other: what was put before it (a counted try) is kept.
 */
export async function transact<T>(
  scope: Scope,
  work: (transaction: Transaction) => Promise<Envelope<T>>,
): Promise<Envelope<T>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await scope.clock.wait(pauseMs(scope, attempt))
    const result = await scope.store.transact(work)
    if (result.ok) return result.value
  }
  return failure('busy', 'others are writing to this team, try again')
}

/** Spread at random over a range that doubles, so that two in each other's way do not meet again. */
function pauseMs(scope: Scope, attempt: number): number {
  const [byte = 0] = scope.random.bytes(1)
  return (FIRST_PAUSE_MS * 2 ** attempt * byte) / 255
}
