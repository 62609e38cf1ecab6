import type { LoggedFields, LogValues } from './log-values'
import { readValues } from './read-values'

/** Fields to write: a value, or `null` for one that was emptied again. */
export type ChangedFields = { readonly [F in keyof LoggedFields]: LoggedFields[F] | null }

/** What a person changed since the form was filled in for them; what they left alone is not written. */
export function changedFields(initial: LogValues, values: LogValues): ChangedFields {
  const before: Readonly<Record<string, unknown>> = readValues(initial).fields
  const after: Readonly<Record<string, unknown>> = readValues(values).fields
  const changed: Record<string, unknown> = {}
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!isSame(before[field], after[field])) changed[field] = after[field] ?? EMPTIED[field] ?? null
  }
  return changed
}

/** Whether anything was typed or picked at all: a form that nobody touched leaves no draft. */
export function isTouched(initial: LogValues, values: LogValues): boolean {
  const before: Readonly<Record<string, unknown>> = { ...initial }
  return Object.entries({ ...before, ...values }).some(([field, value]) => !isSame(before[field], value))
}

/** A session always has its list of anchors, empty where nobody is named. */
const EMPTIED: Readonly<Record<string, unknown>> = { anchorIds: [] }

function isSame(first: unknown, second: unknown): boolean {
  return Array.isArray(first) && Array.isArray(second)
    ? first.length === second.length && first.every((entry, index) => entry === second[index])
    : first === second
}
