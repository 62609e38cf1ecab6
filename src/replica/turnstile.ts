/** Lets steps through one at a time, in the order in which they came; one that fails does not hold up the next. */
export class Turnstile {
  private last: Promise<unknown> = Promise.resolve()

  pass<T>(step: () => Promise<T>): Promise<T> {
    const turn = this.last.then(step)
    this.last = turn.catch(() => undefined)
    return turn
  }
}
