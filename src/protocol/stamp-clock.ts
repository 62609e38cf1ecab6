import type { Stamp } from './change'
import { stampOf, stampTime, timeAfter, type StampTime } from './stamp'

/**
 * The hybrid clock of one replica: every stamp is later than every stamp it gave or received,
 * however the phone's own clock jumps.
 */
export class StampClock {
  private last: StampTime = { milliseconds: 0, counter: 0 }
  /** What is added to the phone's clock once the server said how wrong it is, milliseconds. */
  private offsetMilliseconds = 0

  constructor(
    private readonly replicaId: string,
    private readonly now: () => number,
  ) {}

  get offset(): number {
    return this.offsetMilliseconds
  }

  /** Takes up an offset found earlier, milliseconds. */
  resume(offsetMilliseconds: number): void {
    this.offsetMilliseconds = offsetMilliseconds
  }

  next(): Stamp {
    this.last = timeAfter(this.last, this.now() + this.offsetMilliseconds)
    return stampOf(this.last, this.replicaId)
  }

  /** Takes note of a stamp from elsewhere. */
  receive(stamp: Stamp): void {
    const time = stampTime(stamp)
    const isLater =
      time.milliseconds > this.last.milliseconds ||
      (time.milliseconds === this.last.milliseconds && time.counter > this.last.counter)
    if (isLater) this.last = time
  }

  /**
   * Answers `clock_ahead`: the clock goes to max(server now, highest stamp that is taken), the only way it ever
   * goes back. `highestTaken`: of what the log is known to hold and of what was set aside; '' where there is nothing.
   */
  correct(serverNow: number, highestTaken: Stamp): void {
    this.offsetMilliseconds = serverNow - this.now()
    this.last = { milliseconds: Math.floor(serverNow) - 1, counter: 0 }
    if (highestTaken !== '') this.receive(highestTaken)
  }
}
