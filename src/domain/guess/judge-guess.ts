import type { RecordOf } from '../records/record'
import { openedRange, type GuessRange } from './seal'

/** What came, seen from the range. */
export type GuessVerdict = 'inside' | 'above' | 'below'

/**
 * `uncounted`: what was opened is not what was sealed, or it was sealed after the show began. `waiting`: the phone that
 * sealed it has not opened it yet, or nobody knows yet what came.
 */
export type Judgement =
  | { readonly verdict: GuessVerdict; readonly range: GuessRange; readonly actualFen: number }
  | { readonly verdict: 'uncounted' | 'waiting' }

/** A guess beside the session of its show. Both ends of a range are inside. */
export function judgeGuess(teamId: string, guess: RecordOf<'guess'>, session: RecordOf<'session'>): Judgement {
  const range = openedRange(teamId, guess)
  if (range === 'sealed') return { verdict: 'waiting' }
  if (range === 'broken' || guess.at > session.startAt) return { verdict: 'uncounted' }
  const actualFen = session.gmvFen
  if (typeof actualFen !== 'number') return { verdict: 'waiting' }
  return { verdict: verdictOf(range, actualFen), range, actualFen }
}

function verdictOf({ lowFen, highFen }: GuessRange, actualFen: number): GuessVerdict {
  if (actualFen > highFen) return 'above'
  return actualFen < lowFen ? 'below' : 'inside'
}
