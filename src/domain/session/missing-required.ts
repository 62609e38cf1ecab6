import type { Session } from '../records/session'

export type SessionField = keyof Session

/** The three things without which a session cannot be kept: its start, its sales, and one of viewers and views. */
export function missingRequired(draft: Partial<Session>): readonly SessionField[] {
  const missing: SessionField[] = []
  if (isUnknown(draft.startAt)) missing.push('startAt')
  if (isUnknown(draft.viewers) && isUnknown(draft.views)) missing.push('viewers', 'views')
  if (isUnknown(draft.gmvFen)) missing.push('gmvFen')
  return missing
}

function isUnknown(value: unknown): boolean {
  return value === undefined || value === null
}
