import { checkSession, type Finding } from '@/domain/session/check-session'
import { missingRequired } from '@/domain/session/missing-required'
import { LOG_FIELDS, type LogField, type TypedField } from './log-fields'
import type { LogValues } from './log-values'
import { readValues, type TextProblem } from './read-values'

/** What stands beside a field: why it cannot be saved, or what to look at before it is. */
export type FieldNote =
  | { readonly tone: 'error'; readonly reason: 'missing'; readonly with?: LogField }
  | { readonly tone: 'error'; readonly reason: 'unreadable'; readonly problem: TextProblem; readonly with?: undefined }
  | {
      readonly tone: 'error' | 'doubt'
      readonly reason: 'finding'
      readonly rule: Finding['rule']
      readonly with?: LogField
    }

export type FieldNotes = Readonly<Partial<Record<LogField, FieldNote>>>

export interface Judged {
  readonly notes: FieldNotes
  /** The first field from the top that keeps the form from being saved. */
  readonly firstBlock?: LogField
  readonly hasDoubt: boolean
}

/** The other of the two of which one is enough. */
const TWIN: Readonly<Partial<Record<LogField, LogField>>> = { viewers: 'views', views: 'viewers' }

/**
 * Judges the whole form. Of several notes on one field the blocking one shows, and of those the first.
 * `now`: epoch milliseconds. `isAttempted`: whether saving was tried; until then nobody is told of what is still empty.
 */
export function judgeValues(values: LogValues, { now, isAttempted }: { now: number; isAttempted: boolean }): Judged {
  const { fields, refundFen, unreadable } = readValues(values)
  const notes: Partial<Record<LogField, FieldNote>> = {}
  for (const [field, problem] of Object.entries(unreadable)) {
    notes[field as TypedField] = { tone: 'error', reason: 'unreadable', problem }
  }
  // A field whose text is no figure is not missing: it has its own note already.
  const missing = isAttempted ? missingFields(values).filter((field) => !isUnreadable(field, unreadable)) : []
  for (const field of missing) notes[field] ??= { tone: 'error', reason: 'missing', with: TWIN[field] }
  const findings = checkSession(fields, { refundFen, now })
  for (const { severity, field, rule, against } of bySeverity(findings)) {
    const tone = severity === 'impossible' ? 'error' : 'doubt'
    notes[field as LogField] ??= { tone, reason: 'finding', rule, with: against as LogField | undefined }
  }
  return {
    notes,
    firstBlock: LOG_FIELDS.find((field) => notes[field]?.tone === 'error'),
    hasDoubt: Object.values(notes).some((note) => note?.tone === 'doubt'),
  }
}

/** What is still needed before the form can be kept, from the top. A show always belongs to an account. */
export function missingFields(values: LogValues): readonly LogField[] {
  const missing = missingRequired(readValues(values).fields) as readonly LogField[]
  return values.accountId ? missing : ['accountId', ...missing]
}

/** The notes that still hold while `field` is being changed: what was said of it, or of another against it, is open again. */
export function notesWithout(notes: FieldNotes, field: LogField): FieldNotes {
  const kept = Object.entries(notes).filter(([name, note]) => name !== field && note?.with !== field)
  return kept.length === Object.keys(notes).length ? notes : Object.fromEntries(kept)
}

function isUnreadable(field: LogField, unreadable: Readonly<Partial<Record<TypedField, TextProblem>>>): boolean {
  const twin = TWIN[field]
  return field in unreadable || (twin !== undefined && twin in unreadable)
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings.filter(isImpossible), ...findings.filter((finding) => !isImpossible(finding))]
}

function isImpossible({ severity }: Finding): boolean {
  return severity === 'impossible'
}
