import type { Kind } from '@/domain/records/kinds'
import type { RecordName } from '../read-history'

/** Records whose ids are made of another's: a session's refund readings, a slot's nights, the steps taken with a buyer. */
export const PART_OF: Readonly<Partial<Record<Kind, Kind>>> = {
  session: 'refundReading',
  plan: 'plan',
  buyer: 'touch',
}

/** Whether a record is this one or is part of it: to a person they are one thing. */
export function belongsTo({ kind, id }: RecordName, whole: RecordName): boolean {
  if (kind === whole.kind && id === whole.id) return true
  return kind === PART_OF[whole.kind] && (id.startsWith(`${whole.id}.`) || id.startsWith(`${whole.id}~`))
}
