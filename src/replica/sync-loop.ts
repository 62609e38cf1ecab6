import type { Clock } from '@/services/clock/clock'
import type { Network } from '@/services/network/network'
import type { Random } from '@/services/random/random'
import { backoffMilliseconds } from './backoff'
import type { SyncState } from './replica'
import type { RoundOutcome } from './round-parts'

export interface SyncLoopParts {
  readonly clock: Clock
  readonly network: Network
  readonly random: Random
  readonly round: () => Promise<RoundOutcome>
  readonly onRemoved: () => Promise<boolean>
  readonly onChange: () => void
}

/** When rounds happen: at once after a write, a word from the network or a call; otherwise with growing pauses. */
export class SyncLoop {
  state: SyncState = 'waiting'
  problem: string | undefined
  syncedAt: number | undefined
  private running: Promise<void> | undefined
  private isAskedAgain = false
  private isStopped = false
  private attempt = 0
  private cancelTimer: () => void = () => undefined
  private readonly stopListening: () => void

  constructor(private readonly parts: SyncLoopParts) {
    if (!parts.network.isOnline()) this.state = 'offline'
    this.stopListening = parts.network.onChange((isOnline) => {
      if (isOnline) void this.run()
      else if (!this.running) this.setState('offline')
    })
  }

  /** Runs a round now, or once more after the one under way. Resolves when it has ended. */
  run(): Promise<void> {
    if (this.isStopped) return Promise.resolve()
    this.cancelTimer()
    if (this.running) {
      this.isAskedAgain = true
      return this.running
    }
    this.running = this.runAll().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  stop(): void {
    this.isStopped = true
    this.cancelTimer()
    this.stopListening()
  }

  private async runAll(): Promise<void> {
    do {
      this.isAskedAgain = false
      if (!this.parts.network.isOnline()) {
        this.setState('offline')
        return
      }
      this.setState('syncing', this.problem)
      await this.end(await this.parts.round())
    } while (this.isAskedAgain && this.state === 'synced' && !this.isStopped)
  }

  private async end(outcome: RoundOutcome): Promise<void> {
    if (this.isStopped) return
    if (outcome.type === 'done') {
      this.attempt = 0
      this.syncedAt = this.parts.clock.now()
      this.setState('synced')
    } else if (outcome.type === 'removed') {
      if (await this.parts.onRemoved()) {
        this.stop()
        this.setState('removed')
      } else this.wait('waiting', 'rescue_failed')
    } else if (outcome.type === 'update_needed') this.setState('update_needed', 'update_needed')
    else if (outcome.type === 'unreachable') this.wait('offline', 'unreachable')
    else this.wait('waiting', outcome.problem)
  }

  private wait(state: SyncState, problem: string): void {
    this.attempt += 1
    this.setState(state, problem)
    this.cancelTimer()
    this.cancelTimer = this.parts.clock.after(
      backoffMilliseconds(this.attempt, this.parts.random),
      () => void this.run(),
    )
  }

  private setState(state: SyncState, problem?: string): void {
    this.state = state
    this.problem = problem
    this.parts.onChange()
  }
}
