import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'
import { judgeGuess, type GuessVerdict } from './judge-guess'
import { openedRange, type GuessRange } from './seal'
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
  /** Opened ones that do not count: what was opened is not what was sealed, or it was sealed after the show began. */
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

/** How a member's guesses of the last eight shows came out. Both ends of a range are inside. */
export function guessRecord({ teamId, memberId, guesses, sessions, boundaries }: GuessQuery): GuessRecord {
  const judged: JudgedGuess[] = []
  let uncounted = 0
  for (const guess of guesses) {
    if (guess.memberId !== memberId) continue
    // Reading a seal is quick, looking for its session is not.
    if (openedRange(teamId, guess) === 'sealed') continue
    const session = sessionGuessed(guess, sessions.values(), boundaries)
    if (!session) continue
    const judgement = judgeGuess(teamId, guess, session)
    if ('range' in judgement) judged.push({ guess, session, ...judgement })
    else if (judgement.verdict === 'uncounted') uncounted += 1
  }
  const latest = judged.sort((left, right) => right.session.startAt - left.session.startAt).slice(0, LATEST)
  const count = (wanted: GuessVerdict) => latest.filter(({ verdict }) => verdict === wanted).length
  return { judged: latest, inside: count('inside'), above: count('above'), below: count('below'), uncounted }
}
