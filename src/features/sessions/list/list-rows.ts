import type { RecordOf } from '@/domain/records/record'
import type { WindowedRow } from '@/ui/windowed-rows'
import type { Week } from './sessions-by-week'

/** A week's heading, or one of its sessions. */
export interface ListRow extends WindowedRow {
  readonly week: Week
  readonly session?: RecordOf<'session'>
}

/** px at standard text size; a row that was drawn is measured. */
const HEADING_HEIGHT = 48
const CARD_HEIGHT = 192

/** Weeks and their sessions as one list of rows. */
export function listRows(weeks: readonly Week[], textScale: number): readonly ListRow[] {
  const heading = Math.round(HEADING_HEIGHT * textScale)
  const card = Math.round(CARD_HEIGHT * textScale)
  return weeks.flatMap((week) => [
    { key: week.start, week, estimatedHeight: heading },
    ...week.sessions.map((session) => ({ key: session.id, week, session, estimatedHeight: card })),
  ])
}
