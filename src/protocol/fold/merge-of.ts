import type { Merge } from '@/domain/records/fields'
import { KIND_SCHEMAS, type FieldSchema } from '@/domain/records/kind-schemas'

const SCHEMAS: Readonly<Record<string, Readonly<Record<string, FieldSchema>> | undefined>> = KIND_SCHEMAS

/** How a field merges as its schema declares it; `ask` for kinds and fields that only a newer phone knows. */
export function mergeOf(kind: string, field: string): Merge {
  return (isKnownKind(kind) && SCHEMAS[kind]?.[field]?.merge) || 'ask'
}

/** Whether this version shows records of a kind. */
export function isKnownKind(kind: string): boolean {
  return Object.prototype.hasOwnProperty.call(SCHEMAS, kind)
}
