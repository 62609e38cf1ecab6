import { KIND_SCHEMAS } from '@/domain/records/kind-schemas'
import type { Kind } from '@/domain/records/kinds'
import type { RecordName } from '@/runtime/read-history'

/** The record that an address names; a session where it says no kind that this version knows. */
export function recordNamed({ kind = '', id = '' }: Readonly<Record<string, string | undefined>>): RecordName {
  const isKnown = Object.keys(KIND_SCHEMAS).includes(kind)
  return { kind: isKnown ? (kind as Kind) : 'session', id }
}
