import type { Day } from '../calendar/day'

/**
 * 先猜后看: what one member thinks that a show will take in. Its id is derived from the show and the member. Until the
 * session is saved the record holds a seal alone; then the phone that sealed it adds range and salt.
 */
export interface Guess {
  readonly slotId: string
  readonly day: Day
  readonly memberId: string
  /** The seal, see `domain/guess/seal`. */
  readonly commitHash: string
  /** When it was sealed, epoch milliseconds. */
  readonly at: number
  readonly lowFen?: number | null
  readonly highFen?: number | null
  /** 256 bits, base64url. */
  readonly salt?: string | null
}
