import { randomBytes } from 'node:crypto'
import type { CallName, Calls } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import { stampOf } from '@/protocol/stamp'
import { toWire, type WireBatch } from '@/protocol/wire'

const PAUSE_MS = 5
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Nobody listened on the port: the call did not get out. */
const wasNeverTaken = (error: unknown): boolean =>
  (error as { readonly cause?: NodeJS.ErrnoException }).cause?.code === 'ECONNREFUSED'

export interface Sent {
  readonly batch: WireBatch
  readonly seq: number
  readonly at: number
  /** When the call that was answered went out: later than `at` where an earlier one was carried out unheard. */
  readonly askedAt: number
}

/** A phone in small: one person who sends batch after batch, each under one id until it is answered. */
export class PushingClient {
  /** What was acknowledged, in order. */
  readonly sent: Sent[] = []
  /** Calls that were cut off: the process took them and died before it answered. */
  cutOff = 0
  private askedAt = 0
  private isStopped = false

  constructor(
    readonly person: string,
    /** Asked before every call: the cloud moves to another port with each restart. */
    private readonly address: () => Promise<string>,
  ) {}

  /** Repeats a call until it is answered; throws on a refusal that would stay one. */
  async call<N extends CallName>(name: N, request: Calls[N]['request']): Promise<Calls[N]['reply']> {
    for (;;) {
      const reply = await this.post(name, request)
      if (reply?.ok) return reply.data
      if (reply !== undefined && !reply.retry) throw new Error(`${name}: ${reply.code} ${reply.message}`)
      await pause(PAUSE_MS)
    }
  }

  async pushUntilStopped(teamId: string): Promise<void> {
    while (!this.isStopped) {
      const batch = this.nextBatch()
      const { seq, at } = await this.call('stream.append', { teamId, batch })
      this.sent.push({ batch, seq, at, askedAt: this.askedAt })
    }
  }

  stop(): void {
    this.isStopped = true
  }

  private nextBatch(): WireBatch {
    const number = this.sent.length
    const stamp = stampOf({ milliseconds: Date.now(), counter: number }, this.person.padEnd(8, '_'))
    const changes = Array.from({ length: 1 + (number % 4) }, (_, index) => ({
      kind: 'session',
      id: `${this.person}-${number}-${index}`,
      fields: { gmvFen: number, wentWell: `第 ${number} 场`.repeat(1 + (number % 20)) },
      stamp,
      seen: 0,
    }))
    return toWire({ id: randomBytes(16).toString('base64url'), stream: 'work' }, changes)
  }

  private async post<N extends CallName>(
    name: N,
    request: Calls[N]['request'],
  ): Promise<Envelope<Calls[N]['reply']> | undefined> {
    const address = await this.address()
    this.askedAt = Date.now()
    try {
      const response = await fetch(`${address}/as/${this.person}/api`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, request }),
      })
      return (await response.json()) as Envelope<Calls[N]['reply']>
    } catch (error) {
      if (!wasNeverTaken(error)) this.cutOff += 1
      return undefined
    }
  }
}
