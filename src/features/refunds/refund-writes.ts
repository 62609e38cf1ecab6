import type { Day } from '@/domain/calendar/day'
import { refundReadingId } from '@/domain/refunds/refund-reading-id'
import type { Due } from '@/domain/refunds/refunds-due'
import type { Fields } from '@/domain/records/fields'
import type { RecordOf } from '@/domain/records/record'
import type { Write } from '@/replica/replica'
import { readRefund } from './refund-entry'

/** The texts in the wells, by session; exactly as typed. */
export type RefundTexts = Readonly<Record<string, string>>

export interface RefundPlan {
  readonly writes: readonly Write[]
  /** The first session whose text is no figure, or one that cannot be: nothing is saved before that is mended. */
  readonly firstUnusable?: string
}

/** One reading of `today` for each well that is filled; an empty one is asked again. */
export function planRefunds(rows: readonly Due[], texts: RefundTexts, today: Day): RefundPlan {
  const writes: Write[] = []
  let firstUnusable: string | undefined
  for (const due of rows) {
    const sessionId = due.session.id
    const entry = readRefund(due, texts[sessionId] ?? '')
    if (entry.state === 'unreadable' || entry.state === 'impossible') firstUnusable ??= sessionId
    if (entry.state !== 'filled') continue
    const fields = { sessionId, asOf: today, refundFen: entry.refundFen, source: 'typed', deletedAt: null }
    writes.push({ kind: 'refundReading', id: refundReadingId(sessionId, today), fields })
  }
  return { writes, ...(firstUnusable && { firstUnusable }) }
}

/** Puts the readings back as they were: what was not there before is deleted, what was there gets its figure again. */
export function undoRefunds(
  writes: readonly Write[],
  before: (id: string) => RecordOf<'refundReading'> | undefined,
  now: number,
): readonly Write[] {
  return writes.map(({ kind, id }) => {
    const reading = before(id)
    const fields: Fields = reading
      ? { refundFen: reading.refundFen, source: reading.source, deletedAt: reading.deletedAt ?? null }
      : { deletedAt: now }
    return { kind, id, fields }
  })
}
