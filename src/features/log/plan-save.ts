import type { Day } from '@/domain/calendar/day'
import type { Fields } from '@/domain/records/fields'
import type { RecordOf } from '@/domain/records/record'
import { refundReadingId } from '@/domain/refunds/refund-reading-id'
import { findSameShow } from '@/domain/session/same-show'
import type { Write } from '@/replica/replica'
import { changedFields } from './changed-fields'
import { judgeValues, type FieldNotes } from './field-notes'
import type { LogField } from './log-fields'
import type { LogTarget } from './log-target'
import type { LogValues } from './log-values'
import { readValues } from './read-values'

/** What a person has said to what was asked so far. */
export interface Answers {
  /** 照存: strange figures are meant so. */
  readonly acceptsDoubts?: boolean
  /** 两场都留: it is another show. */
  readonly keepsBoth?: boolean
}

export type SavePlan =
  /** Something is missing or cannot be; the first such field from the top. */
  | { readonly type: 'blocked'; readonly first: LogField; readonly notes: FieldNotes }
  | { readonly type: 'doubtful'; readonly notes: FieldNotes }
  | { readonly type: 'same_show'; readonly stored: RecordOf<'session'> }
  | { readonly type: 'unchanged' }
  | { readonly type: 'write'; readonly writes: readonly Write[] }

interface SaveContext {
  readonly target: LogTarget
  readonly sessionId: string
  readonly initial: LogValues
  readonly values: LogValues
  /** Epoch milliseconds, and the business day it belongs to. */
  readonly now: number
  readonly today: Day
  readonly sessions: Iterable<RecordOf<'session'>>
}

/** What tapping 保存 leads to. The questions come one after another: gaps, doubts, the same show. */
export function planSave(context: SaveContext, answers: Answers = {}): SavePlan {
  const { values, sessionId, target, now } = context
  const { notes, firstBlock, hasDoubt } = judgeValues(values, { now, isAttempted: true })
  if (firstBlock) return { type: 'blocked', first: firstBlock, notes }
  if (hasDoubt && !answers.acceptsDoubts) return { type: 'doubtful', notes }
  if (target.type === 'edit') return planEdit(context)
  const stored = sameShowAs(context)
  if (stored && !answers.keepsBoth) return { type: 'same_show', stored }
  // Said once here: the list does not ask about the two again.
  const keptApart = stored ? { keptApartFrom: [stored.id] } : {}
  const fields = { anchorIds: [], ...readValues(values).fields, ...keptApart }
  return { type: 'write', writes: [sessionWrite(sessionId, fields), ...refundWrites(context)] }
}

/** Writes into the session that somebody logged already; a refund typed here is that session's. */
export function planMerge(
  context: SaveContext,
  stored: { readonly id: string; readonly fields: object },
): readonly Write[] {
  const session = Object.keys(stored.fields).length > 0 ? [sessionWrite(stored.id, stored.fields)] : []
  return [...session, ...refundWrites({ ...context, sessionId: stored.id })]
}

function planEdit(context: SaveContext): SavePlan {
  const changed = changedFields(context.initial, context.values)
  const refunds = context.values.refundFen === context.initial.refundFen ? [] : refundWrites(context)
  const session = Object.keys(changed).length > 0 ? [sessionWrite(context.sessionId, changed)] : []
  const writes = [...session, ...refunds]
  return writes.length > 0 ? { type: 'write', writes } : { type: 'unchanged' }
}

function sameShowAs({ values, sessions }: SaveContext): RecordOf<'session'> | undefined {
  const { accountId, startAt } = values
  return accountId === undefined || startAt === undefined ? undefined : findSameShow({ accountId, startAt }, sessions)
}

/** 退款至今 is a reading of today, whatever day the show was on. */
function refundWrites({
  sessionId,
  values,
  today,
}: Pick<SaveContext, 'sessionId' | 'values' | 'today'>): readonly Write[] {
  const { refundFen } = readValues(values)
  if (refundFen === undefined) return []
  const fields = { sessionId, asOf: today, refundFen, source: 'typed', deletedAt: null }
  return [{ kind: 'refundReading', id: refundReadingId(sessionId, today), fields }]
}

function sessionWrite(id: string, fields: object): Write {
  return { kind: 'session', id, fields: fields as Fields }
}
