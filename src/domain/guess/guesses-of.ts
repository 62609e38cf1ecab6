import { businessDayOf } from '../calendar/business-day'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'
import { judgeGuess, type Judgement } from './judge-guess'

export interface MembersGuess {
  readonly memberId: string
  readonly judgement: Judgement
}

export interface SessionGuessesQuery {
  readonly teamId: string
  readonly session: RecordOf<'session'>
  readonly guesses: Iterable<RecordOf<'guess'>>
  readonly boundaries: readonly DayBoundary[]
}

/** Everybody's guesses of the show that a session was, in the order they were sealed in. */
export function guessesOf({ teamId, session, guesses, boundaries }: SessionGuessesQuery): readonly MembersGuess[] {
  const { slotId, startAt } = session
  if (!slotId) return []
  const day = businessDayOf(startAt, boundaries)
  return [...guesses]
    .filter((guess) => guess.slotId === slotId && guess.day === day)
    .sort((left, right) => left.at - right.at)
    .map((guess) => ({ memberId: guess.memberId, judgement: judgeGuess(teamId, guess, session) }))
}
