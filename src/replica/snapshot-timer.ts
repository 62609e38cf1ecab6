import type { Clock } from '@/services/clock/clock'
import type { StreamSet } from './stream-set'
import type { Turnstile } from './turnstile'

/** How long confirmed changes wait for more of them before they go into a snapshot. */
const DELAY_MILLISECONDS = 5_000
const RETRY_MILLISECONDS = 60_000

/**
 * When snapshots are written. One that finds no room is written later: until then the outbox and the log hold
 * everything.
 */
export class SnapshotTimer {
  private cancel: (() => void) | undefined
  private isStopped = false

  constructor(
    private readonly streams: StreamSet,
    private readonly turnstile: Turnstile,
    private readonly clock: Clock,
  ) {}

  /** Sees to it that what changed is in a snapshot before long. */
  schedule(): void {
    if (this.streams.needsSnapshot) this.startTimer(DELAY_MILLISECONDS)
  }

  /** Writes what is not yet in a snapshot, now. */
  async flush(): Promise<void> {
    this.cancelTimer()
    await this.turnstile.pass(async () => {
      if (this.isStopped) return
      const written = await this.streams.persist()
      if (!written.ok) this.startTimer(RETRY_MILLISECONDS)
    })
  }

  stop(): void {
    this.isStopped = true
    this.cancelTimer()
  }

  private startTimer(milliseconds: number): void {
    if (!this.isStopped) this.cancel ??= this.clock.after(milliseconds, () => void this.flush())
  }

  private cancelTimer(): void {
    this.cancel?.()
    this.cancel = undefined
  }
}
