import type { Stamp } from './change'

const MILLISECOND_DIGITS = 9
const COUNTER_DIGITS = 4
const COUNTER_LIMIT = 36 ** COUNTER_DIGITS

/** Characters of a stamp before its replica id. */
export const TIME_LENGTH = MILLISECOND_DIGITS + COUNTER_DIGITS
export const REPLICA_ID_LENGTH = 8
export const STAMP_LENGTH = TIME_LENGTH + REPLICA_ID_LENGTH

/** How far a stamp may run ahead of the server before it is refused with `clock_ahead`. */
const MAX_AHEAD_MILLISECONDS = 5 * 60_000

/** A moment of a hybrid clock: epoch milliseconds, and a counter for what happens within one. */
export interface StampTime {
  readonly milliseconds: number
  readonly counter: number
}

/** Writes a stamp. Stamps compare as text: by time, then counter, then replica id. */
export function stampOf(time: StampTime, replicaId: string): Stamp {
  return (
    time.milliseconds.toString(36).padStart(MILLISECOND_DIGITS, '0') +
    time.counter.toString(36).padStart(COUNTER_DIGITS, '0') +
    replicaId
  )
}

/** Reads the time of a stamp, or of its first 13 characters. */
export function stampTime(stamp: Stamp): StampTime {
  return {
    milliseconds: parseInt(stamp.slice(0, MILLISECOND_DIGITS), 36),
    counter: parseInt(stamp.slice(MILLISECOND_DIGITS, TIME_LENGTH), 36),
  }
}

/** When a change was written by its writer's clock, epoch milliseconds. */
export function stampMilliseconds(stamp: Stamp): number {
  return stampTime(stamp).milliseconds
}

/** The replica that wrote a stamp. */
export function stampReplica(stamp: Stamp): string {
  return stamp.slice(TIME_LENGTH)
}

/** Whether a text has the form of a stamp: fixed width, base 36 time, a replica id in base64url. */
export function isStamp(text: string): boolean {
  return /^[0-9a-z]{13}[\w-]{8}$/.test(text)
}

/** Whether a stamp runs further ahead of the server's time than is let through. */
export function isClockAhead(stamp: Stamp, serverNow: number): boolean {
  return stampMilliseconds(stamp) > serverNow + MAX_AHEAD_MILLISECONDS
}

/** The moment after `last` on a clock that shows `now`: never earlier than either. */
export function timeAfter(last: StampTime, now: number): StampTime {
  const milliseconds = Math.floor(now)
  if (milliseconds > last.milliseconds) return { milliseconds, counter: 0 }
  const counter = last.counter + 1
  return counter < COUNTER_LIMIT
    ? { milliseconds: last.milliseconds, counter }
    : { milliseconds: last.milliseconds + 1, counter: 0 }
}
