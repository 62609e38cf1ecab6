import type { Fields } from '@/domain/records/fields'
import type { Role } from '@/protocol/roles'
import { stampOf } from '@/protocol/stamp'
import { toWire } from '@/protocol/wire'
import { sessionFields } from '../replica/phone'
import { checkHistory, viewOfPhone } from './check-history'
import { Seeded } from './seeded'
import { SimulatedCloud, TEAM_ID } from './simulated-cloud'
import { SimulatedPhone } from './simulated-phone'
import { Timeline } from './timeline'

const START = Date.UTC(2026, 10, 20, 12)
const MINUTE_MS = 60_000
const DURATION_MS = 6 * MINUTE_MS
const HEAL_ROUND_MS = 20_000
const HEAL_ROUNDS_MAX = 12
const PEOPLE: readonly (readonly [person: string, role: Role])[] = [
  ['chen', 'owner'],
  ['xu', 'operator'],
  ['lin', 'anchor'],
  ['he', 'viewer'],
]
const STREAMS = ['work', 'checks-2026', 'buyers-07', 'owner'] as const
const LIES_MS = [0, 0, 0, -90_000, 4 * MINUTE_MS, 6 * MINUTE_MS, 90 * MINUTE_MS, -30 * 60 * MINUTE_MS]

export interface HistoryResult {
  readonly wrong: readonly string[]
  /** What came to pass, to hold one run of a seed against another. */
  readonly outcome: string
  readonly saved: number
  readonly kills: number
  readonly hasRemoval: boolean
  readonly questions: number
}

/** One simulated history of a team: several phones, one cloud, a bad network, and the end, when all has healed. */
export class History {
  private readonly random: Seeded
  private readonly timeline = new Timeline(START)
  private readonly cloud: SimulatedCloud
  private readonly phones: readonly SimulatedPhone[]
  private removed: string | undefined
  private saves = 0

  constructor(seed: number, index: number) {
    this.random = new Seeded(seed, index)
    const { random, timeline } = this
    const cloud = new SimulatedCloud(timeline, random)
    this.cloud = cloud
    const count = random.chance(0.25) ? 4 : random.chance(0.3) ? 2 : 3
    this.phones = PEOPLE.slice(0, count).map(
      ([person]) => new SimulatedPhone({ random, timeline, cloud, person }, person),
    )
  }

  async run(): Promise<HistoryResult> {
    const { random, phones } = this
    await this.cloud.gather(PEOPLE)
    await this.fillOtherStreams()
    for (const phone of phones) {
      phone.lieMs = random.pick(LIES_MS)
      phone.start()
    }
    this.plan()
    await this.timeline.pass(DURATION_MS)
    await this.heal()
    return this.result(await checkHistory({ cloud: this.cloud, phones, removed: this.removed, viewer: 'he' }))
  }

  private plan(): void {
    const { random, timeline } = this
    const steps = 10 + random.below(18)
    for (let step = 0; step < steps; step += 1) timeline.after(random.below(DURATION_MS), () => this.take())
    if (random.chance(0.4)) timeline.after(random.below(DURATION_MS), () => this.planRemoval())
  }

  private take(): void {
    const { random } = this
    const phone = random.pick(this.phones)
    const what = random.next()
    if (what < 0.62) this.save(phone)
    else if (what < 0.7) void phone.replica?.sync()
    else if (what < 0.78) void phone.replica?.flush()
    else if (what < 0.83) phone.kill()
    else if (what < 0.9) phone.link.cut(random.below(MINUTE_MS))
    else if (what < 0.94) phone.lieMs = random.pick(LIES_MS)
    else this.pry()
  }

  private save(phone: SimulatedPhone): void {
    const { random } = this
    this.saves += 1
    const marker = `${phone.person}${this.saves}`
    const question = random.chance(0.3) ? phone.replica?.questions()[0] : undefined
    if (question) {
      const picked = question.heads[0]?.value ?? null
      phone.save(marker, { kind: 'session', id: question.id, fields: { [question.field]: picked, wentWell: marker } })
    } else if (random.chance(0.12)) {
      const deletedAt = START + this.saves
      phone.save(deletedAt, { kind: 'session', id: this.anyId(), fields: { deletedAt } })
    } else phone.save(marker, { kind: 'session', id: this.anyId(), fields: this.anyFields(marker) })
  }

  private anyId(): string {
    return `s${this.random.below(3)}`
  }

  private anyFields(marker: string): Fields {
    const gmvFen = 1 + this.random.below(3)
    if (this.random.chance(0.3)) return { ...sessionFields(gmvFen, START), wentWell: marker }
    return this.random.chance(0.1) ? { deletedAt: null, wentWell: marker } : { gmvFen, wentWell: marker }
  }

  /** The owner takes somebody out, at any moment or in the very one in which that person's push arrives. */
  private planRemoval(): void {
    const { random, cloud } = this
    const victim = random.pick(this.phones.slice(1)).person
    if (random.chance(0.4)) {
      this.remove(victim)
      return
    }
    cloud.onArrival = (person, { name }) => {
      if (person === victim && name === 'stream.append' && this.removed === undefined) this.remove(victim)
    }
  }

  private remove(victim: string): void {
    this.removed = victim
    const request = { teamId: TEAM_ID, memberId: `id-${victim}` }
    const ask = async (): Promise<void> => {
      const reply = await this.cloud.serve('chen', { name: 'team.remove', request })
      // Others write to the team just now.
      if (!reply.ok) this.timeline.after(1_000, () => void ask())
    }
    void ask()
  }

  /** Somebody, from wherever, asks for a stream that may not be theirs. */
  private pry(): void {
    const person = this.random.pick(['xu', 'lin', 'he', 'outsider'])
    const request = { teamId: TEAM_ID, stream: this.random.pick(STREAMS), after: 0 }
    void this.cloud.serve(person, { name: 'stream.read', request })
  }

  /** So that there is something to be received by mistake. */
  private async fillOtherStreams(): Promise<void> {
    const stamp = stampOf({ milliseconds: START, counter: 0 }, 'replica0')
    for (const stream of ['owner', 'buyers-07']) {
      const kind = stream === 'owner' ? 'goal' : 'kindOfANewerPhone'
      const change = { kind, id: 'g1', fields: { madeUp: 1 }, stamp, seen: 0 }
      const batch = toWire({ id: this.random.id(132), stream }, [change])
      await this.cloud.serve('chen', { name: 'stream.append', request: { teamId: TEAM_ID, batch } })
    }
  }

  private async heal(): Promise<void> {
    this.cloud.onArrival = () => undefined
    for (const phone of this.phones) phone.heal()
    for (let round = 0; round < HEAL_ROUNDS_MAX; round += 1) {
      await this.timeline.pass(HEAL_ROUND_MS)
      if (round >= 2 && this.isQuiet()) break
      for (const phone of this.phones) void phone.replica?.sync()
    }
    // One phone shows the same once it was killed and opened again on what it had put down.
    const phone = this.random.pick(this.phones)
    if (phone.person === this.removed) return
    await phone.replica?.flush()
    phone.kill()
    await this.timeline.pass(HEAL_ROUND_MS)
  }

  private isQuiet(): boolean {
    return this.phones.every(({ replica, person }) => {
      const status = replica?.status()
      return status?.state === (person === this.removed ? 'removed' : 'synced') && status.pending.length === 0
    })
  }

  private result(wrong: readonly string[]): HistoryResult {
    const { phones } = this
    const views = phones.map(viewOfPhone)
    const stored = phones.map(({ storage }) => storage.entries())
    return {
      wrong,
      outcome: JSON.stringify([views, stored, this.cloud.store.entries()]),
      saved: phones.reduce((sum, { attempts }) => sum + attempts.filter(({ isSaved }) => isSaved).length, 0),
      kills: phones.reduce((sum, { kills }) => sum + kills, 0),
      hasRemoval: this.removed !== undefined,
      questions: phones[0]?.replica?.questions().length ?? 0,
    }
  }
}
