import { businessDayOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'

type SessionRecord = RecordOf<'session'>

/** The saved session of a show that was guessed at: of its slot, on its business day; the first of several. */
export function sessionGuessed(
  { slotId, day }: { readonly slotId: string; readonly day: Day },
  sessions: Iterable<SessionRecord>,
  boundaries: readonly DayBoundary[],
): SessionRecord | undefined {
  let found: SessionRecord | undefined
  for (const session of sessions) {
    if (session.slotId !== slotId || businessDayOf(session.startAt, boundaries) !== day) continue
    if (!found || session.startAt < found.startAt) found = session
  }
  return found
}
