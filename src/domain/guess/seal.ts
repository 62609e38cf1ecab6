import { sha256 } from '@noble/hashes/sha2.js'
import type { Day } from '../calendar/day'
import type { Guess } from '../records/guess'

/** A range of 成交金额, 分, both ends included. */
export interface GuessRange {
  readonly lowFen: number
  readonly highFen: number
}

/** Whose guess of which show. */
export interface GuessPlace {
  readonly slotId: string
  readonly day: Day
  readonly memberId: string
}

interface SealedPlace extends GuessPlace {
  readonly teamId: string
}

/** Derived, so that a guess that is changed stays one record; it ends with the member, by whom alone it may be written. */
export function guessId({ slotId, day, memberId }: GuessPlace): string {
  return `${slotId}.${day}.${memberId}`
}

/**
 * Commit of commit and reveal (Blum, Coin flipping by telephone, 1981): SHA-256 of salt (256 random bits as text), team,
 * show, member and range, 64 characters of hex. Without the salt no range can be tried against it; with it no other
 * range fits.
 */
export function sealOf(place: SealedPlace, { lowFen, highFen }: GuessRange, salt: string): string {
  const { teamId, slotId, day, memberId } = place
  const text = JSON.stringify([salt, teamId, slotId, day, memberId, lowFen, highFen])
  // Ids, days and numbers: every character is one byte.
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The range of an opened guess if it is the one that was sealed; `sealed` before it was opened, `broken` if another. */
export function openedRange(teamId: string, guess: Guess): GuessRange | 'sealed' | 'broken' {
  const { lowFen, highFen, salt, commitHash } = guess
  if (typeof salt !== 'string') return 'sealed'
  if (typeof lowFen !== 'number' || typeof highFen !== 'number' || lowFen > highFen) return 'broken'
  const range = { lowFen, highFen }
  return sealOf({ ...guess, teamId }, range, salt) === commitHash ? range : 'broken'
}
