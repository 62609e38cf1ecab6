import type { Write } from '@/replica/replica'
import { openReplica, type TeamReplica } from '@/replica/open-replica'
import { createMemoryStorage, type MemoryStorage } from '@/services/storage/memory-storage'
import { Fate, type KillPoint } from '../replica/fate'
import { Link, type LinkParts } from './link'
import { TEAM_ID } from './simulated-cloud'

const KILL_POINTS: readonly KillPoint[] = ['before', 'halfway', 'after']
const RESTART_MS = 40_000

/** What somebody tried to save, and whether the phone said saved. */
export interface Attempt {
  readonly marker: string | number
  readonly write: Write
  isSaved: boolean
}

/** The real replica on a phone whose clock lies, whose link is bad, and that is killed at some step of each life. */
export class SimulatedPhone {
  readonly attempts: Attempt[] = []
  readonly link: Link
  replica: TeamReplica | undefined
  storage: MemoryStorage = createMemoryStorage()
  /** How far its clock is off, milliseconds. */
  lieMs = 0
  kills = 0
  private fate = new Fate(Infinity, 'before')
  private isSafe = false

  constructor(
    private readonly parts: LinkParts,
    readonly person: string,
  ) {
    this.link = new Link(parts)
  }

  start(): void {
    const { random, timeline } = this.parts
    const isDoomed = !this.isSafe && random.chance(0.7)
    const fate = new Fate(isDoomed ? 1 + random.below(36) : Infinity, random.pick(KILL_POINTS))
    this.fate = fate
    this.storage = this.storage.snapshot()
    void fate.killed.then(() => this.kill())
    const opening = openReplica({
      ...{ teamId: TEAM_ID, memberId: `id-${this.person}`, replicaId: `${this.person}-phone`.slice(0, 8) },
      ...{ home: 'cloud', storage: fate.storage(this.storage), cloud: fate.cloud(this.link.adapter) },
      ...{ network: this.link.network, random },
      clock: { now: () => timeline.now + this.lieMs, after: (pauseMs, task) => timeline.after(pauseMs, task) },
    })
    void opening.then((opened) => {
      if (fate === this.fate && opened.ok) this.replica = opened.replica
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

  /** From here on nothing befalls it any more. */
  heal(): void {
    this.isSafe = true
    this.link.heal()
  }

  save(marker: string | number, write: Write): void {
    if (!this.replica) return
    const attempt: Attempt = { marker, write, isSaved: false }
    this.attempts.push(attempt)
    void this.replica.write([write]).then((result) => {
      attempt.isSaved = result.ok
    })
  }
}
