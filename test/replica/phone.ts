import { openReplica, type OpenResult, type ReplicaOptions, type TeamReplica } from '@/replica/open-replica'
import type { Network } from '@/services/network/network'
import type { Random } from '@/services/random/random'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { ManualClock } from './manual-clock'
import { MemoryCloud } from './memory-cloud'

let drawn = 0

/** Ids that differ, of the right length, the same in every run of a file. */
const countingRandom: Random = {
  id(bits) {
    drawn += 1
    return drawn.toString(36).padStart(Math.ceil(bits / 6), 'A')
  },
}

/** A network that is switched by hand. */
export function switchedNetwork(isOnline = true): Network & { switchTo(isOnline: boolean): void } {
  const listeners = new Set<(isOnline: boolean) => void>()
  return {
    isOnline: () => isOnline,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    switchTo: (next) => {
      isOnline = next
      for (const listener of listeners) listener(next)
    },
  }
}

/** The options of a phone in team `t1`; whatever a test is about is given. */
export function phoneOptions(given: Partial<ReplicaOptions> = {}): ReplicaOptions {
  const clock = given.clock ?? new ManualClock()
  return {
    teamId: 't1',
    memberId: 'chen',
    replicaId: 'replicaA',
    home: 'cloud',
    storage: createMemoryStorage(),
    cloud: new MemoryCloud(() => clock.now()).as(given.memberId ?? 'chen'),
    network: switchedNetwork(),
    random: countingRandom,
    ...given,
    clock,
  }
}

export async function opened(options: ReplicaOptions): Promise<TeamReplica> {
  const result: OpenResult = await openReplica(options)
  if (!result.ok) throw new Error(result.message)
  return result.replica
}

/** Lets everything that waits for promises alone run to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve()
}

/** A complete session record; `gmvFen` tells one from another. */
export function sessionFields(gmvFen: number, startAt = Date.UTC(2026, 4, 31, 12)) {
  return { accountId: 'acc1', anchorIds: ['anchor1'], startAt, viewers: 5_000, gmvFen }
}

/** A write of a buyer; the first letter of the id tells the stream. */
export function buyer(id: string, displayName = '王**') {
  return { kind: 'buyer' as const, id, fields: { displayName, strength: 'manual' } }
}

/** A phone beside its cloud; both look at one clock unless the phone is given its own. */
export async function pair(given: Partial<ReplicaOptions> = {}) {
  const clock = new ManualClock()
  const cloud = new MemoryCloud(() => clock.now())
  const options = phoneOptions({ clock, cloud: cloud.as(given.memberId ?? 'chen'), ...given })
  return { clock, cloud, options, replica: await opened(options) }
}
