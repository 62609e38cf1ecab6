import { CLIENT_VERSION } from '@/protocol/client-version'
import type { Envelope } from '@/protocol/envelope'
import type { Role } from '@/protocol/roles'
import type { ConfirmedWireBatch } from '@/protocol/wire'
import { handle } from '#cloud/api/handle'
import { NO_TEXT_CHECK } from '#cloud/api/text-check'
import type { TeamDocument } from '#cloud/store/documents'
import { MemoryFiles } from '../contract/memory-files'
import { MemoryStore } from '../contract/memory-store'
import type { Seeded } from './seeded'
import type { Timeline } from './timeline'

export const TEAM_ID = 'team-simulated'

/** Who may read what, said once more and not by the code that decides. */
const READERS: readonly (readonly [RegExp, readonly Role[]])[] = [
  [/^work$/, ['owner', 'operator', 'anchor', 'viewer']],
  [/^checks-/, ['owner', 'operator', 'anchor', 'viewer']],
  [/^buyers-/, ['owner', 'operator', 'anchor']],
  [/^owner$/, ['owner']],
]

export interface SimulatedCall {
  readonly name: string
  readonly request: object
}

interface Caller {
  readonly person: string
  /** When the call arrived. */
  readonly role: Role | undefined
}

interface Carried {
  readonly batches?: readonly ConfirmedWireBatch[]
  readonly changes?: readonly unknown[]
  readonly stream?: string
}

/** The real api over a store in memory, on a simulated clock. It notes every batch that reaches somebody it must not. */
export class SimulatedCloud {
  readonly store = new MemoryStore()
  readonly files = new MemoryFiles()
  /** What the api logged: failures of the cloud itself. */
  readonly logged: string[] = []
  readonly leaks: string[] = []
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
  }

  async serve(person: string, call: SimulatedCall): Promise<Envelope<unknown>> {
    this.onArrival(person, call)
    const role = await this.roleOf(person)
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
      },
    )
    if (reply.ok) this.watch({ person, role }, call, reply.data as Carried)
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

  private async roleOf(person: string): Promise<Role | undefined> {
    const team = await this.store.get('teams', TEAM_ID)
    return team?.members.find(({ identity }) => identity === person)?.role
  }

  private wait(pauseMs: number): Promise<void> {
    return new Promise((resolve) => this.timeline.after(pauseMs, resolve))
  }

  private watch({ person, role }: Caller, call: SimulatedCall, data: Carried): void {
    const named = (data.batches ?? []).map(({ stream }) => stream)
    const asked = (call.request as { readonly stream?: string }).stream
    const streams = data.changes?.length && asked !== undefined ? [...named, asked] : named
    for (const stream of new Set(streams)) {
      const readers = READERS.find(([pattern]) => pattern.test(stream))?.[1] ?? []
      if (!role || !readers.includes(role)) this.leaks.push(`${person} (${role ?? 'no member'}) received ${stream}`)
    }
  }
}
