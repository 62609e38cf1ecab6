import type { Clock } from '@/services/clock/clock'

/** A clock that stands still until it is moved. */
export class ManualClock implements Clock {
  private tasks: { at: number; task: () => void }[] = []

  constructor(public time = Date.UTC(2026, 5, 1)) {}

  now(): number {
    return this.time
  }

  after(milliseconds: number, task: () => void): () => void {
    const planned = { at: this.time + milliseconds, task }
    this.tasks.push(planned)
    return () => {
      this.tasks = this.tasks.filter((one) => one !== planned)
    }
  }

  /** Moves on and runs what falls due. */
  advance(milliseconds: number): void {
    this.time += milliseconds
    const due = this.tasks.filter(({ at }) => at <= this.time)
    this.tasks = this.tasks.filter((one) => !due.includes(one))
    for (const { task } of due) task()
  }

  get pendingTasks(): number {
    return this.tasks.length
  }
}
