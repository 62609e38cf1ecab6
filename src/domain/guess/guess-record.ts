import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'
import { judgeGuess, type GuessVerdict } from './judge-guess'
import type { GuessRange } from './seal'
import { sessionGuessed } from './session-guessed'

export interface JudgedGuess {
  readonly guess: RecordOf<'guess'>
  readonly session: RecordOf<'session'>
  readonly range: GuessRange
  readonly actualFen: number
  readonly verdict: GuessVerdict
}

export interface GuessRecord {
  /** Latest first, at most eight. */
  readonly judged: readonly JudgedGuess[]
  readonly inside: number
  readonly above: number
  readonly below: number
  /** Opened ones among them that do not count: what was opened is not what was sealed, or it was sealed after the show began. */
  readonly uncounted: number
}

export interface GuessQuery {
  readonly teamId: string
  readonly memberId: string
  readonly guesses: Iterable<RecordOf<'guess'>>
  readonly sessions: ReadonlyMap<string, RecordOf<'session'>>
  readonly boundaries: readonly DayBoundary[]
}

const LATEST = 8

/**
 * How a member's guesses of the last eight shows came out. Both ends of a range are inside. Latest first, and no further
 * than eight that count: to open a seal and to find its session costs something, and a year has hundreds.
 */
export function guessRecord({ teamId, memberId, guesses, sessions, boundaries }: GuessQuery): GuessRecord {
  const judged: JudgedGuess[] = []
  let uncounted = 0
  for (const guess of openedLatestFirst(guesses, memberId)) {
    if (judged.length === LATEST) break
    const session = sessionGuessed(guess, sessions.values(), boundaries)
    const judgement = session && judgeGuess(teamId, guess, session)
    if (session && judgement && 'range' in judgement) judged.push({ guess, session, ...judgement })
    else if (judgement?.verdict === 'uncounted') uncounted += 1
  }
  const count = (wanted: GuessVerdict) => judged.filter(({ verdict }) => verdict === wanted).length
  return { judged, inside: count('inside'), above: count('above'), below: count('below'), uncounted }
}

/** By their days; of one day, the one sealed last first. */
function openedLatestFirst(guesses: Iterable<RecordOf<'guess'>>, memberId: string): readonly RecordOf<'guess'>[] {
  return [...guesses]
    .filter((guess) => guess.memberId === memberId && typeof guess.salt === 'string')
    .sort((left, right) => (left.day === right.day ? right.at - left.at : left.day < right.day ? 1 : -1))
}
