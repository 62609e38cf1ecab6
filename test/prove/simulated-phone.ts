import type { Write } from '@/replica/replica'
import { openReplica, type TeamReplica } from '@/replica/open-replica'
import { createMemoryStorage, type MemoryStorage } from '@/services/storage/memory-storage'
import { Fate, type KillPoint } from '../replica/fate'
import { Link, type LinkParts } from './link'
import { SNAPSHOT_BATCHES, TEAM_ID } from './simulated-cloud'

const KILL_POINTS: readonly KillPoint[] = ['before', 'halfway', 'after']
const RESTART_MS = 40_000

/** One record that somebody tried to save. */
export interface Attempt {
  readonly marker: string | number
  readonly write: Write
  readonly stream: string
}

/** What was tried with one tap, and whether the phone said saved: all of it or nothing. */
export interface Tap {
  readonly attempts: readonly Attempt[]
  isSaved: boolean
}

/** The real replica on a phone whose clock lies, whose link is bad, and that is killed at some step of each life. */
export class SimulatedPhone {
  readonly taps: Tap[] = []
  readonly link: Link
  replica: TeamReplica | undefined
  storage: MemoryStorage = createMemoryStorage()
  /** How far its clock is off, milliseconds. */
  lieMs = 0
  kills = 0
  /** Streams that its screens ask for in each life. */
  private wanted: readonly string[] = []
  private fate = new Fate(Infinity, 'before')
  private isSafe = false
  private lives = 0

  /** `name` tells it from other phones of its person. */
  constructor(
    private readonly parts: LinkParts,
    readonly name: string,
  ) {
    this.link = new Link(parts)
  }

  get person(): string {
    return this.parts.person
  }

  start(): void {
    const { random, timeline } = this.parts
    const isDoomed = !this.isSafe && random.chance(0.7)
    const fate = new Fate(isDoomed ? 1 + random.below(36) : Infinity, random.pick(KILL_POINTS))
    this.fate = fate
    this.storage = this.storage.snapshot()
    void fate.killed.then(() => this.kill())
    const opening = openReplica({
      ...{ teamId: TEAM_ID, memberId: `id-${this.person}`, replicaId: `${this.name}${this.lives}`.padEnd(8, '-') },
      ...{ home: 'cloud', storage: fate.storage(this.storage), cloud: fate.cloud(this.link.adapter) },
      ...{ network: this.link.network, random, snapshotBatches: SNAPSHOT_BATCHES },
      clock: { now: () => timeline.now + this.lieMs, after: (pauseMs, task) => timeline.after(pauseMs, task) },
    })
    void opening.then((opened) => {
      if (fate !== this.fate || !opened.ok) return
      this.replica = opened.replica
      void opened.replica.open(this.wanted)
    })
  }

  /** The process ends between two steps; it comes back after a while on what is on storage. */
  kill(): void {
    this.kills += 1
    this.fate.taken = Infinity
    this.replica = undefined
    this.parts.timeline.after(this.isSafe ? 0 : this.parts.random.below(RESTART_MS), () => {
      if (!this.replica && this.fate.isDead) this.start()
    })
  }

  /** The person is in the team again and opens it anew, as on a phone that never had it. False while the old copy is there. */
  comeBack(): boolean {
    if (this.replica?.status().state !== 'removed') return false
    this.fate.taken = Infinity
    this.replica = undefined
    this.lives += 1
    this.start()
    return true
  }

  want(streams: readonly string[]): void {
    const others = this.wanted.filter((one) => !streams.includes(one))
    this.wanted = streams
    this.replica?.release(others)
    void this.replica?.open(streams)
  }

  /** From here on nothing befalls it any more. */
  heal(): void {
    this.isSafe = true
    this.link.heal()
  }

  save(attempts: readonly Attempt[]): void {
    if (!this.replica) return
    const tap: Tap = { attempts, isSaved: false }
    this.taps.push(tap)
    void this.replica.write(attempts.map(({ write }) => write)).then((result) => {
      tap.isSaved = result.ok
    })
  }
}
