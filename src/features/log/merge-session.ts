import type { Session } from '@/domain/records/session'
import type { ChangedFields } from './changed-fields'
import { isKnown } from './is-known'
import type { LoggedFields } from './log-values'

export type MergeField = keyof LoggedFields

/** Two different figures for one thing: a person chooses. */
export interface MergeConflict {
  readonly field: MergeField
  readonly mine: unknown
  readonly theirs: unknown
}

export interface SessionMerge {
  /** What the stored record does not know yet. */
  readonly additions: ChangedFields
  readonly conflicts: readonly MergeConflict[]
}

/** Whose figure is kept, by field; nothing is chosen beforehand. */
export type MergeChoices = Readonly<Partial<Record<MergeField, 'mine' | 'theirs'>>>

/** Both logged the same show, so the account and the roster slot are no news. */
const SETTLED: readonly MergeField[] = ['accountId', 'slotId']

/** What the fields typed here mean for the record that is there already. Emptied fields never erase what others know. */
export function mergeSession(stored: Session, typed: ChangedFields): SessionMerge {
  const additions: Record<string, unknown> = {}
  const conflicts: MergeConflict[] = []
  for (const [name, mine] of Object.entries(typed)) {
    const field = name as MergeField
    const theirs = stored[field]
    if (!isKnown(mine) || SETTLED.includes(field) || isSame(mine, theirs)) continue
    if (!isKnown(theirs) || isEmptyList(theirs)) additions[field] = mine
    else conflicts.push({ field, mine, theirs })
  }
  return { additions: additions, conflicts }
}

/** The fields to write once every conflict is settled, `undefined` before. */
export function mergedFields({ additions, conflicts }: SessionMerge, choices: MergeChoices): ChangedFields | undefined {
  if (conflicts.some(({ field }) => choices[field] === undefined)) return undefined
  const chosen = conflicts
    .filter(({ field }) => choices[field] === 'mine')
    .map(({ field, mine }) => [field, mine] as const)
  return { ...additions, ...Object.fromEntries(chosen) }
}

function isSame(first: unknown, second: unknown): boolean {
  return JSON.stringify(first) === JSON.stringify(second)
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
