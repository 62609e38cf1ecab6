import type { MemberMerges } from '@/domain/records/fields'
import { KIND_SCHEMAS, type FieldSchema } from '@/domain/records/kind-schemas'
import type { FieldMerge } from './merge-heads'

const SCHEMAS: Readonly<Record<string, Readonly<Record<string, FieldSchema>> | undefined>> = KIND_SCHEMAS

/** How a field merges as its schema declares it; `ask` for kinds and fields that only a newer phone knows. */
export function mergeOf(kind: string, field: string): FieldMerge {
  const schema = isKnownKind(kind) ? SCHEMAS[kind]?.[field] : undefined
  const merge = schema?.merge ?? 'ask'
  return merge === 'keyed' ? { members: membersOf(schema) } : merge
}

/** Whether this version shows records of a kind. */
export function isKnownKind(kind: string): boolean {
  return Object.prototype.hasOwnProperty.call(SCHEMAS, kind)
}

function membersOf(schema: FieldSchema | undefined): MemberMerges {
  return schema?.type === 'orders' ? schema.members : {}
}
