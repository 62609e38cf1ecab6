import type { Value } from '@/domain/records/fields'
import type { Change } from './change'
import { findValueProblem, isKnownField } from './field-value'
import { isPlainJson, isSafeName } from './plain-json'
import { isStamp } from './stamp'

const KIND = /^[a-z][A-Za-z0-9]{0,39}$/
/** Derived ids join others by `.`, `:` or `~`. */
const RECORD_ID = /^[\w.:~-]{1,160}$/
const FIELD_NAME = /^[A-Za-z][\w.:~-]{0,159}$/
const FIELDS_MAX_COUNT = 200
/** Characters of JSON of a field that this version does not know. */
const UNKNOWN_FIELD_MAX_LENGTH = 16_000

/** Whether a record can have this kind and id at all. */
export function isRecordName(kind: string, id: string): boolean {
  return KIND.test(kind) && isSafeName(kind) && RECORD_ID.test(id) && isSafeName(id)
}

/**
 * What is wrong with a change, in words for a developer; `undefined` when it may be stored. Kinds and fields of a newer
 * phone pass word for word as long as they are plain JSON of a bearable size; known ones must hold what they are for.
 * Both sides ask this: the phone before it writes, the cloud before it stores.
 */
export function findChangeProblem({ kind, id, fields, stamp, seen }: Change): string | undefined {
  if (!KIND.test(kind) || !isSafeName(kind)) return 'kind is malformed'
  if (!RECORD_ID.test(id) || !isSafeName(id)) return 'id is malformed'
  if (!isStamp(stamp)) return 'stamp is malformed'
  if (!Number.isSafeInteger(seen) || seen < 0) return 'seen is not a seq'
  return findFieldsProblem(kind, fields)
}

/** The same for the fields alone, before there is a stamp. */
export function findFieldsProblem(kind: string, fields: Change['fields']): string | undefined {
  const entries = Object.entries(fields)
  if (entries.length === 0) return 'no field'
  if (entries.length > FIELDS_MAX_COUNT) return 'too many fields'
  for (const [name, value] of entries) {
    const problem = findFieldProblem(kind, name, value)
    if (problem !== undefined) return `${kind}.${name} ${problem}`
  }
  return undefined
}

function findFieldProblem(kind: string, name: string, value: Value): string | undefined {
  if (!FIELD_NAME.test(name) || !isSafeName(name)) return 'is malformed'
  if (isKnownField(kind, name)) return findValueProblem(kind, name, value)
  if (!isPlainJson(value)) return 'is not plain JSON'
  return JSON.stringify(value).length > UNKNOWN_FIELD_MAX_LENGTH ? 'is too large' : undefined
}
