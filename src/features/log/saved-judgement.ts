import { compareToUsual, type Judgement } from '@/domain/baseline/compare-to-usual'
import { UsualIndex } from '@/domain/baseline/usual-index'
import { usualOf } from '@/domain/baseline/usual-of'
import type { RecordOf } from '@/domain/records/record'
import type { DayBoundary } from '@/domain/records/team'

type SessionRecord = RecordOf<'session'>

/** How the sales just saved compare with the account's own usual. */
export function savedJudgement(
  session: Pick<SessionRecord, 'accountId' | 'startAt' | 'gmvFen'>,
  sessions: Iterable<SessionRecord>,
  boundaries: readonly DayBoundary[],
): Judgement {
  const usual = usualOf(new UsualIndex(sessions, boundaries), { session, figure: ({ gmvFen }) => gmvFen })
  return compareToUsual(session.gmvFen, usual, 'amount')
}
