interface Planned {
  readonly at: number
  readonly task: () => void
  isCancelled: boolean
}

/** Lets everything that waits for promises alone run to its end. */
const drained = () => new Promise<void>((resolve) => setImmediate(resolve))

/** The one time of a simulated world, epoch milliseconds. It moves from one planned task to the next. */
export class Timeline {
  private planned: Planned[] = []

  constructor(public now: number) {}

  after(milliseconds: number, task: () => void): () => void {
    const planned: Planned = { at: this.now + Math.max(0, milliseconds), task, isCancelled: false }
    let place = this.planned.length
    while (place > 0 && (this.planned[place - 1]?.at ?? 0) > planned.at) place -= 1
    this.planned.splice(place, 0, planned)
    return () => {
      planned.isCancelled = true
    }
  }

  /** Runs what falls due within `milliseconds`. Tasks of one moment run side by side, their promises interleaved. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds
    await drained()
    for (let next = this.planned[0]; next && next.at <= end; next = this.planned[0]) {
      this.now = Math.max(this.now, next.at)
      while (this.planned[0] && this.planned[0].at <= this.now) {
        const due = this.planned.shift()
        if (due && !due.isCancelled) due.task()
      }
      await drained()
    }
    this.now = end
  }
}
