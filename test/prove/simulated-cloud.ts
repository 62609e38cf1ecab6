import { CLIENT_VERSION } from '@/protocol/client-version'
import type { Envelope } from '@/protocol/envelope'
import type { Role } from '@/protocol/roles'
import type { ConfirmedWireBatch } from '@/protocol/wire'
import { handle } from '#cloud/api/handle'
import { CLOUD_LIMITS, type Limits } from '#cloud/api/limits'
import { NO_TEXT_CHECK } from '#cloud/api/text-check'
import type { TeamDocument } from '#cloud/store/documents'
import { MemoryFiles } from '../contract/memory-files'
import { MemoryStore } from '../contract/memory-store'
import type { Seeded } from './seeded'
import { mayRead } from './team-rules'
import type { Timeline } from './timeline'

export const TEAM_ID = 'team-simulated'

/** Small, so that phones of a short history are far behind and a snapshot has several pages. */
export const SNAPSHOT_BATCHES = 6
const LIMITS: Limits = { ...CLOUD_LIMITS, snapshotBatches: SNAPSHOT_BATCHES, snapshotPageBytes: 600, pageBatches: 3 }

export interface SimulatedCall {
  readonly name: string
  readonly request: object
}

interface Carried {
  readonly batches?: readonly ConfirmedWireBatch[]
  readonly also?: Readonly<Record<string, { readonly batches: readonly ConfirmedWireBatch[] }>>
  readonly changes?: readonly unknown[]
  readonly pages?: number
}

/** The real api over a store in memory, on a simulated clock. It notes every batch that reaches somebody it must not. */
export class SimulatedCloud {
  readonly store = new MemoryStore()
  readonly files = new MemoryFiles()
  /** What the api logged: failures of the cloud itself. */
  readonly logged: string[] = []
  readonly leaks: string[] = []
  /** Every role that somebody had, none included. */
  readonly rolesHad = new Map<string, Set<Role | undefined>>()
  /** Pages of snapshots that were handed out. */
  snapshotPages = 0
  /** Called with every call as it arrives. */
  onArrival: (person: string, call: SimulatedCall) => void = () => undefined

  constructor(
    private readonly timeline: Timeline,
    private readonly random: Seeded,
  ) {}

  /** A team of these people, each under the member id `id-<person>`. */
  async gather(people: readonly (readonly [person: string, role: Role])[]): Promise<void> {
    const joinedAt = this.timeline.now
    const members = people.map(([name, role]) => ({ id: `id-${name}`, name, role, joinedAt, identity: name }))
    const team: TeamDocument = {
      ...{ teamId: TEAM_ID, name: '晨光', kind: 'merchant', createdAt: joinedAt, heads: {}, members },
    }
    await this.store.transact((transaction) => transaction.put('teams', TEAM_ID, team))
    await this.noteRoles()
  }

  async serve(person: string, call: SimulatedCall): Promise<Envelope<unknown>> {
    this.onArrival(person, call)
    const before = await this.roleOf(person)
    const reply = await handle(
      { ...call, client: CLIENT_VERSION },
      {
        identity: person,
        store: this.store,
        files: this.files,
        clock: { now: () => this.timeline.now, wait: (pauseMs) => this.wait(pauseMs) },
        random: this.random,
        log: (message, error) => this.logged.push(`${message}: ${String(error)}`),
        textCheck: NO_TEXT_CHECK,
        limits: LIMITS,
      },
    )
    if (call.name.startsWith('team.')) await this.noteRoles()
    // A role that changed while the call was carried out counts as either.
    const roles = [before, await this.roleOf(person)]
    if (reply.ok) this.watch(person, roles, { asked: streamOf(call), carried: reply.data as Carried })
    return reply
  }

  async log(stream: string): Promise<readonly ConfirmedWireBatch[]> {
    const found: ConfirmedWireBatch[] = []
    for (;;) {
      const page = await this.store.batchesAfter({ teamId: TEAM_ID, stream, after: found.length, limit: 100 })
      found.push(...page)
      if (page.length < 100) return found
    }
  }

  async team(): Promise<TeamDocument | undefined> {
    return this.store.get('teams', TEAM_ID)
  }

  async roleOf(person: string): Promise<Role | undefined> {
    const team = await this.team()
    return team?.members.find(({ identity }) => identity === person)?.role
  }

  private wait(pauseMs: number): Promise<void> {
    return new Promise((resolve) => this.timeline.after(pauseMs, resolve))
  }

  private async noteRoles(): Promise<void> {
    const team = await this.team()
    for (const { identity } of [...(team?.members ?? []), ...(team?.former ?? [])]) {
      const role = team?.members.find((one) => one.identity === identity)?.role
      this.rolesHad.set(identity, (this.rolesHad.get(identity) ?? new Set()).add(role))
    }
  }

  private watch(person: string, roles: readonly (Role | undefined)[], { asked, carried }: Watched): void {
    const others = Object.values(carried.also ?? {}).flatMap(({ batches }) => batches)
    const streams = new Set([...(carried.batches ?? []), ...others].map(({ stream }) => stream))
    if (carried.changes?.length && asked !== undefined) streams.add(asked)
    if (carried.pages) this.snapshotPages += 1
    for (const stream of streams) {
      const isTheirs = roles.some((role) => mayRead(role, stream))
      if (!isTheirs) this.leaks.push(`${person} (${roles.join(', ') || 'no member'}) received ${stream}`)
    }
  }
}

interface Watched {
  /** The stream that the call named. */
  readonly asked: string | undefined
  readonly carried: Carried
}

const streamOf = ({ request }: SimulatedCall) => (request as { readonly stream?: string }).stream
