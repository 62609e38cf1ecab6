import type { Role } from '@/protocol/roles'
import { checkHistory, viewOfPhone } from './check-history'
import { ROOMS } from './rooms'
import { Saves } from './saves'
import { Seeded } from './seeded'
import { SimulatedCloud, TEAM_ID } from './simulated-cloud'
import { SimulatedPhone } from './simulated-phone'
import { TeamLife } from './team-life'
import { mayRead } from './team-rules'
import { Timeline } from './timeline'

const START = Date.UTC(2026, 10, 20, 12)
const MINUTE_MS = 60_000
const DURATION_MS = 6 * MINUTE_MS
const HEAL_ROUND_MS = 20_000
const HEAL_ROUNDS_MAX = 14
const PEOPLE: readonly (readonly [person: string, role: Role])[] = [
  ['chen', 'owner'],
  ['xu', 'operator'],
  ['lin', 'anchor'],
  ['he', 'viewer'],
]
const STREAMS = [...ROOMS.map(({ stream }) => stream), 'checks-2026']
const LIES_MS = [0, 0, 0, -90_000, 4 * MINUTE_MS, 6 * MINUTE_MS, 90 * MINUTE_MS, -30 * 60 * MINUTE_MS]

export interface HistoryResult {
  readonly wrong: readonly string[]
  /** What came to pass, to hold one run of a seed against another. */
  readonly outcome: () => string
  /** What came about, to be added up. */
  readonly facts: Readonly<Record<string, number>>
}

/** One simulated history of a team: several phones, one cloud, a bad network, and the end, when all has healed. */
export class History {
  private readonly random: Seeded
  private readonly timeline = new Timeline(START)
  private readonly cloud: SimulatedCloud
  private readonly phones: SimulatedPhone[]
  private readonly life: TeamLife
  private readonly saves: Saves

  constructor(seed: number, index: number) {
    this.random = new Seeded(seed, index)
    const { random, timeline } = this
    this.cloud = new SimulatedCloud(timeline, random)
    const count = random.chance(0.25) ? 4 : random.chance(0.3) ? 2 : 3
    this.phones = PEOPLE.slice(0, count).map(([person]) => this.phone(person, person))
    this.life = new TeamLife({ random, timeline, cloud: this.cloud, phones: this.phones })
    this.saves = new Saves(random)
  }

  async run(): Promise<HistoryResult> {
    const { cloud, phones, timeline } = this
    await cloud.gather(PEOPLE)
    for (const phone of phones) this.begin(phone)
    this.plan()
    await timeline.pass(DURATION_MS)
    await this.heal()
    return this.result(await checkHistory({ cloud, phones }))
  }

  private phone(person: string, name: string): SimulatedPhone {
    const { random, timeline, cloud } = this
    return new SimulatedPhone({ random, timeline, cloud, person }, name)
  }

  private begin(phone: SimulatedPhone): void {
    const { random } = this
    phone.lieMs = random.pick(LIES_MS)
    if (random.chance(0.6)) phone.want(random.chance(0.5) ? ['buyers-07', 'owner'] : ['buyers-07'])
    phone.start()
  }

  private plan(): void {
    const { random, timeline } = this
    const steps = 10 + random.below(18)
    for (let step = 0; step < steps; step += 1) timeline.after(random.below(DURATION_MS), () => this.take())
    this.life.plan(DURATION_MS)
    if (random.chance(0.4)) timeline.after(DURATION_MS / 3 + random.below(DURATION_MS / 2), () => this.addPhone())
  }

  /** A second phone of somebody's, with nothing on it. */
  private addPhone(): void {
    const { person } = this.random.pick(this.phones)
    const phone = this.phone(person, `${person}2`)
    this.phones.push(phone)
    this.begin(phone)
  }

  private take(): void {
    const { random } = this
    const phone = random.pick(this.phones)
    const what = random.next()
    if (what < 0.6) this.saves.make(phone)
    else if (what < 0.68) void phone.replica?.sync()
    else if (what < 0.75) void phone.replica?.flush()
    else if (what < 0.8) phone.kill()
    else if (what < 0.87) phone.link.cut(random.below(MINUTE_MS))
    else if (what < 0.91) phone.lieMs = random.pick(LIES_MS)
    else if (what < 0.95) phone.want(random.chance(0.5) ? [] : ['buyers-07'])
    else this.pry()
  }

  /** Somebody, from wherever, asks for a stream that may not be theirs. */
  private pry(): void {
    const { random, cloud } = this
    const person = random.pick(['xu', 'lin', 'he', 'outsider'])
    const stream = random.pick(STREAMS)
    const also = { [random.pick(STREAMS)]: 0 }
    const request = { teamId: TEAM_ID, stream, after: 0, ...(random.chance(0.3) && { also }) }
    void cloud.serve(person, { name: random.chance(0.3) ? 'stream.snapshot' : 'stream.read', request })
  }

  private async heal(): Promise<void> {
    const { cloud, phones, timeline } = this
    cloud.onArrival = () => undefined
    this.life.end()
    for (const phone of phones) phone.heal()
    for (let round = 0; round < HEAL_ROUNDS_MAX; round += 1) {
      await timeline.pass(HEAL_ROUND_MS)
      await this.life.takeUp()
      await this.openAll()
      if (round >= 3 && (await this.isQuiet())) break
      for (const phone of phones) void phone.replica?.sync()
    }
    // One phone shows the same once it was killed and opened again on what it had put down.
    const phone = this.random.pick(phones)
    if (!(await cloud.roleOf(phone.person))) return
    await phone.replica?.flush()
    phone.kill()
    await timeline.pass(HEAL_ROUND_MS)
  }

  /** So that everything that a person may see is shown. */
  private async openAll(): Promise<void> {
    for (const phone of this.phones) {
      const role = await this.cloud.roleOf(phone.person)
      phone.want(ROOMS.map(({ stream }) => stream).filter((stream) => stream !== 'work' && mayRead(role, stream)))
    }
  }

  private async isQuiet(): Promise<boolean> {
    for (const { replica, person } of this.phones) {
      const status = replica?.status()
      const end = (await this.cloud.roleOf(person)) ? 'synced' : 'removed'
      if (status?.state !== end || status.pending.length > 0) return false
    }
    return true
  }

  private result(wrong: readonly string[]): HistoryResult {
    const { phones, cloud } = this
    const stored = () => phones.map(({ storage }) => storage.entries())
    const saved = phones.flatMap(({ taps }) => taps).filter(({ isSaved }) => isSaved)
    return {
      wrong,
      outcome: () => JSON.stringify([phones.map((phone) => viewOfPhone(phone)), stored(), cloud.store.entries()]),
      facts: {
        'saved changes': saved.reduce((sum, { attempts }) => sum + attempts.length, 0),
        kills: phones.reduce((sum, { kills }) => sum + kills, 0),
        ...this.life.counted,
        'pages of snapshots': cloud.snapshotPages,
        'open questions at the end': phones[0]?.replica?.questions().length ?? 0,
      },
    }
  }
}
