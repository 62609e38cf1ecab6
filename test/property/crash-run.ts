import type { Write } from '@/replica/replica'
import type { ReplicaOptions, TeamReplica } from '@/replica/open-replica'
import { createMemoryStorage, type MemoryStorage } from '@/services/storage/memory-storage'
import { Fate, type KillPoint } from '../replica/fate'
import { ManualClock } from '../replica/manual-clock'
import { MemoryCloud } from '../replica/memory-cloud'
import { buyer, opened, phoneOptions, sessionFields } from '../replica/phone'

/** What a phone did before it was killed, and what it leaves behind. */
export interface Life {
  readonly storage: MemoryStorage
  readonly cloud: MemoryCloud
  readonly clock: ManualClock
  /** The session ids whose `write` answered ok. */
  readonly acknowledged: string[]
  /** The session ids that were handed to `write`. */
  readonly tried: string[]
}

export interface Scenario {
  readonly home: 'local' | 'cloud'
  /** Lives until the end or until killed. `log` writes a session and notes whether it was acknowledged. */
  run(replica: TeamReplica, life: Life, log: (id: string, gmvFen?: number) => Promise<void>): Promise<void>
  prepare?(life: Life): void
  /** Every session goes with a buyer, who lives in another stream. */
  readonly alsoWritesBuyers?: boolean
}

/** What the id of a session's buyer begins with; it tells the stream. */
export const BUYER_OF = 'A-'
export const BUYERS_STREAM = 'buyers-00'

const KILL_POINTS: readonly KillPoint[] = ['before', 'halfway', 'after']

/** Runs a scenario with a kill at one step. Returns nothing once the scenario ends before that step comes. */
async function killedLife(scenario: Scenario, step: number, point: KillPoint): Promise<Life | undefined> {
  const clock = new ManualClock()
  const cloud = new MemoryCloud(() => clock.now())
  const life: Life = { storage: createMemoryStorage(), cloud, clock, acknowledged: [], tried: [] }
  scenario.prepare?.(life)
  const fate = new Fate(step, point)
  const ending = await Promise.race([live(scenario, life, fate), fate.killed])
  return ending === 'killed' ? life : undefined
}

async function live(scenario: Scenario, life: Life, fate: Fate): Promise<'ended'> {
  const options = lifeOptions(life, scenario.home)
  const replica = await opened({ ...options, storage: fate.storage(life.storage), cloud: fate.cloud(options.cloud) })
  await scenario.run(replica, life, async (id, gmvFen = 100) => {
    life.tried.push(id)
    const session: Write = { kind: 'session', id, fields: sessionFields(gmvFen) }
    const written = await replica.write(scenario.alsoWritesBuyers ? [session, buyer(BUYER_OF + id)] : [session])
    if (written.ok) life.acknowledged.push(id)
  })
  await replica.close()
  return 'ended'
}

/** The phone as it starts again after the kill: the same storage, nothing of its memory. */
export function lifeOptions(life: Life, home: 'local' | 'cloud'): ReplicaOptions {
  return phoneOptions({ home, storage: life.storage, cloud: life.cloud.as('chen'), clock: life.clock })
}

/** Runs a scenario killed at every step and every point of it, until it ends by itself. */
export async function everyKill(scenario: Scenario, check: (life: Life) => Promise<void>): Promise<number> {
  let kills = 0
  for (const point of KILL_POINTS) {
    for (let step = 1; ; step += 1) {
      const life = await killedLife(scenario, step, point)
      if (!life) break
      kills += 1
      await describing(`killed ${point} step ${step}`, () => check(life))
    }
  }
  return kills
}

async function describing(where: string, check: () => Promise<void>): Promise<void> {
  try {
    await check()
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
