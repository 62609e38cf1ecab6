import type { CallName, Calls } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import type { Cloud, Unreachable } from '@/services/cloud/cloud'
import type { Network } from '@/services/network/network'
import { switchedNetwork } from '../replica/phone'
import type { Seeded } from './seeded'
import type { SimulatedCall, SimulatedCloud } from './simulated-cloud'
import type { Timeline } from './timeline'

const UNREACHABLE: Unreachable = { ok: false, code: 'unreachable', message: 'no answer', retry: true }
const TIMEOUT_MS = 10_000
/** Moments are a grid, so that calls of several phones often arrive in the same one. */
const GRID_MS = 200

export interface LinkParts {
  readonly timeline: Timeline
  readonly random: Seeded
  readonly cloud: SimulatedCloud
  readonly person: string
}

/** One phone's way to the cloud: what goes over it is late, lost, repeated, overtaken or cut off, until it is healed. */
export class Link {
  readonly network: Network & { switchTo(isOnline: boolean): void } = switchedNetwork()
  private isHealed = false
  private isCut = false
  /** Calls from before the last right that its person was given are no longer on their way. */
  private rights = 0

  constructor(private readonly parts: LinkParts) {}

  readonly adapter: Cloud = {
    isConfigured: true,
    call: <N extends CallName>(name: N, request: Calls[N]['request']) =>
      this.call({ name, request }) as Promise<Envelope<Calls[N]['reply']> | Unreachable>,
  }

  cut(milliseconds: number): void {
    this.isCut = true
    this.network.switchTo(false)
    this.parts.timeline.after(milliseconds, () => this.restore())
  }

  heal(): void {
    this.isHealed = true
    this.restore()
  }

  /** What carries a call gives up long before its person is given a right that they did not have when it went out. */
  forget(): void {
    this.rights += 1
  }

  private restore(): void {
    if (!this.isCut) return
    this.isCut = false
    this.network.switchTo(true)
  }

  private call(asked: SimulatedCall): Promise<unknown> {
    const { timeline, random } = this.parts
    const text = JSON.stringify(asked)
    const { rights } = this
    const deliver = (answer: (reply: unknown) => void) => {
      if (rights === this.rights) void this.deliver(text, answer)
    }
    return new Promise((resolve) => {
      timeline.after(TIMEOUT_MS, () => resolve(UNREACHABLE))
      if (this.isCut || this.happens(0.08)) return
      timeline.after(this.delay(), () => deliver(resolve))
      // The same request once more, by a way that may be minutes long.
      if (this.happens(0.08)) timeline.after(random.below(600_000), () => deliver(() => undefined))
    })
  }

  private async deliver(text: string, answer: (reply: unknown) => void): Promise<void> {
    const { timeline, cloud, person } = this.parts
    const reply = JSON.stringify(await cloud.serve(person, JSON.parse(text) as SimulatedCall))
    if (this.isCut || this.happens(0.1)) return
    timeline.after(this.delay(), () => {
      if (!this.isCut) answer(JSON.parse(reply))
    })
  }

  /** Mostly short; sometimes longer than a phone waits. */
  private delay(): number {
    const { random } = this.parts
    if (this.isHealed) return GRID_MS
    const longest = random.chance(0.06) ? 300_000 : random.chance(0.3) ? 12_000 : 1_200
    return GRID_MS * (1 + random.below(longest / GRID_MS))
  }

  private happens(probability: number): boolean {
    return !this.isHealed && this.parts.random.chance(probability)
  }
}
