import { clockOf } from '@/domain/calendar/clock-of'
import { sessionIdOfReading } from '@/domain/refunds/refund-reading-id'
import type { RecordOf } from '@/domain/records/record'
import type { Texts } from '@/locales/texts'
import type { PendingWrite } from '@/replica/replica'
import type { IconName } from '@/ui/icon-names'
import { fieldName } from '@/runtime/records/field-texts'

export interface PendingRow {
  readonly key: string
  readonly icon: IconName
  readonly what: string
  /** What of it was edited, if it was there before. */
  readonly detail?: string
  readonly at: number
}

const REVIEW_FIELDS = new Set(['wentWell', 'changeNext'])

/** What waits in the outbox, in words: one row for each record, by the time it was last kept. */
export function pendingRows(
  pending: readonly PendingWrite[],
  sessions: ReadonlyMap<string, RecordOf<'session'>>,
  text: Texts,
): readonly PendingRow[] {
  const rows = new Map<string, PendingRow>()
  for (const write of pending) {
    const key = `${write.kind}/${write.id}`
    const before = rows.get(key)
    const row = rowOf(write, sessions, text)
    rows.set(key, before && !before.detail ? { ...before, at: write.at } : { ...row, key })
  }
  return [...rows.values()].sort((left, right) => left.at - right.at)
}

function rowOf(
  { kind, id, fields, isNew, at }: PendingWrite,
  sessions: ReadonlyMap<string, RecordOf<'session'>>,
  text: Texts,
): Omit<PendingRow, 'key'> {
  const { sessions: words, format } = text
  const isPart = kind === 'refundReading' || kind === 'photo'
  const session = sessions.get(isPart ? sessionIdOfReading(id) : id)
  const when = session ? format.when(clockOf(session.startAt)) : undefined
  if (kind === 'refundReading' && when) return { icon: 'refund', what: words.sync.refund(when), at }
  if (kind === 'photo' && when) return { icon: 'image', what: words.sync.photo(when), at }
  if (kind !== 'session' || !when) return { icon: 'calendar', what: words.sync.other, at }
  if (isNew) return { icon: 'broadcast', what: words.sync.session(when), at }
  return { icon: 'pencil', what: words.sync.session(when), detail: editedWords(fields, text), at }
}

function editedWords(fields: readonly string[], text: Texts): string {
  const { sync, detail } = text.sessions
  if (fields.every((field) => REVIEW_FIELDS.has(field))) return sync.edited(detail.review)
  return fields.length === 1 ? sync.edited(fieldName(fields[0] ?? '', text)) : sync.editedMany(fields.length)
}
