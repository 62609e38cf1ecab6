import type { Role } from '@/protocol/roles'
import type { Envelope } from '@/protocol/envelope'
import type { Seeded } from './seeded'
import { TEAM_ID, type SimulatedCall, type SimulatedCloud } from './simulated-cloud'
import type { SimulatedPhone } from './simulated-phone'
import type { Timeline } from './timeline'

const AGAIN_MS = 1_000
const AWAY_MS = 120_000
const RANKS: Readonly<Record<Role, number>> = { owner: 3, operator: 2, anchor: 2, viewer: 1 }
const ROLES = Object.keys(RANKS) as Role[]

export interface TeamLifeParts {
  readonly random: Seeded
  readonly timeline: Timeline
  readonly cloud: SimulatedCloud
  readonly phones: readonly SimulatedPhone[]
}

/** What happens to the members: taken out, gone, back by a code, another role, the team handed over. */
export class TeamLife {
  readonly counted = { departures: 0, returns: 0, 'changes of role': 0 }

  private isOver = false

  constructor(private readonly parts: TeamLifeParts) {}

  /** Plans some of it within so many milliseconds, at any moment or in the very one in which somebody's push arrives. */
  plan(durationMs: number): void {
    const { random, timeline } = this.parts
    const count = random.chance(0.35) ? 0 : 1 + random.below(4)
    for (let turn = 0; turn < count; turn += 1) timeline.after(random.below(durationMs), () => this.begin())
  }

  /** From here on everybody stays what they are. */
  end(): void {
    this.isOver = true
  }

  /** Phones of people who are in the team again take it up anew. */
  async takeUp(): Promise<void> {
    for (const phone of this.parts.phones) if (await this.parts.cloud.roleOf(phone.person)) phone.comeBack()
  }

  private begin(): void {
    const { random, cloud, phones } = this.parts
    const { person } = random.pick(phones)
    const act = () => void this.act(person)
    if (random.chance(0.4)) {
      act()
      return
    }
    cloud.onArrival = (caller, { name }) => {
      if (caller !== person || name !== 'stream.append') return
      cloud.onArrival = () => undefined
      act()
    }
  }

  private async act(person: string): Promise<void> {
    const { random } = this.parts
    if (this.isOver) return
    const what = random.next()
    if (what < 0.3) await this.goAway(person, 'team.remove')
    else if (what < 0.4) await this.goAway(person, 'team.leave')
    else if (what < 0.85) await this.changeRole(person)
    else await this.handOver(person)
  }

  private async goAway(person: string, name: 'team.remove' | 'team.leave'): Promise<void> {
    const { random, timeline } = this.parts
    const by = name === 'team.leave' ? person : await this.ownerBeside(person)
    if (by === undefined || !(await this.ownerBeside(person))) return
    const isGone = await this.ask(by, { name, request: { teamId: TEAM_ID, memberId: `id-${person}` } })
    if (!isGone.ok) return
    this.counted.departures += 1
    if (random.chance(0.6)) timeline.after(random.below(AWAY_MS), () => void this.invite(person))
  }

  private async invite(person: string): Promise<void> {
    const { random } = this.parts
    const by = await this.ownerBeside(person)
    if (this.isOver || by === undefined || (await this.parts.cloud.roleOf(person))) return
    const role = random.pick(['operator', 'anchor', 'viewer'])
    const invited = await this.ask(by, { name: 'team.invite', request: { teamId: TEAM_ID, role } })
    if (!invited.ok) return
    const { code } = invited.data as { readonly code: string }
    const own = this.phonesOf(person)
    this.gainRight(person)
    const joined = await this.ask(person, { name: 'team.join', request: { code, memberName: person } })
    if (!joined.ok) return
    this.counted.returns += 1
    for (const phone of own) phone.comeBack()
  }

  private async changeRole(person: string): Promise<void> {
    const { random, timeline } = this.parts
    const before = await this.parts.cloud.roleOf(person)
    const by = await this.ownerBeside(person)
    if (by === undefined || before === undefined) return
    await this.setRole(by, person, random.pick(ROLES.filter((role) => role !== before)))
    // There and back, as when it was a mistake.
    if (random.chance(0.5)) timeline.after(random.below(AWAY_MS), () => void this.setRole(by, person, before))
  }

  private async setRole(by: string, person: string, role: Role): Promise<void> {
    if (this.isOver) return
    const before = await this.parts.cloud.roleOf(person)
    if (before && RANKS[role] > RANKS[before]) this.gainRight(person)
    const request = { teamId: TEAM_ID, memberId: `id-${person}`, role }
    const changed = await this.ask(by, { name: 'team.setRole', request })
    if (!changed.ok) return
    this.counted['changes of role'] += 1
  }

  private async handOver(person: string): Promise<void> {
    const by = await this.ownerBeside(person)
    if (by === undefined) return
    const request = {
      teamId: TEAM_ID,
      memberId: `id-${person}`,
      myRole: this.parts.random.pick(['operator', 'viewer']),
    }
    this.gainRight(person)
    const handed = await this.ask(by, { name: 'team.handOver', request })
    if (!handed.ok) return
    this.counted['changes of role'] += 2
  }

  private phonesOf(person: string): readonly SimulatedPhone[] {
    return this.parts.phones.filter((phone) => phone.person === person)
  }

  private gainRight(person: string): void {
    for (const { link } of this.phonesOf(person)) link.forget()
  }

  private async ownerBeside(person: string): Promise<string | undefined> {
    const team = await this.parts.cloud.team()
    return team?.members.find(({ role, identity }) => role === 'owner' && identity !== person)?.identity
  }

  /** Until it is decided: others write to the team just now. */
  private async ask(person: string, call: SimulatedCall): Promise<Envelope<unknown>> {
    const { cloud, timeline } = this.parts
    for (;;) {
      const reply = await cloud.serve(person, call)
      if (reply.ok || !reply.retry) return reply
      await new Promise<void>((resolve) => timeline.after(AGAIN_MS, resolve))
    }
  }
}
