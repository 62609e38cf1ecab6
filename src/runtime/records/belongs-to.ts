import type { Kind } from '@/domain/records/kinds'
import type { RecordName } from '../read-history'

/** Records whose ids are made of another's: a session's refund readings and photos, a slot's nights, a buyer's steps. */
const PARTS_OF: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  session: ['refundReading', 'photo'],
  plan: ['plan'],
  buyer: ['touch'],
}

/** What stands in a part's id between the whole and the rest. */
const JOINTS = ['.', '~']

/** The kinds that a record of this kind may have parts of. */
export function partKindsOf(kind: Kind): readonly Kind[] {
  return PARTS_OF[kind] ?? []
}

/** Whether a record is this one or is part of it: to a person they are one thing. */
export function belongsTo({ kind, id }: RecordName, whole: RecordName): boolean {
  if (kind === whole.kind && id === whole.id) return true
  return partKindsOf(whole.kind).includes(kind) && JOINTS.some((joint) => id.startsWith(`${whole.id}${joint}`))
}
