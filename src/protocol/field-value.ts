import * as v from 'valibot'
import { addDays } from '@/domain/calendar/day-arithmetic'
import type { Kind } from '@/domain/records/kinds'
import { KIND_SCHEMAS, type FieldSchema } from '@/domain/records/kind-schemas'
import { ORDERS_SCHEMA } from './orders-value'

const BOUNDARIES_MAX_COUNT = 200
const BOUNDARY_MAX_HOUR = 12
const ID_MAX_LENGTH = 160

type ValueSchema = v.GenericSchema

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
/** A day that a calendar has. */
export const daySchema = v.pipe(
  v.string(),
  // A 31st that its month does not have comes back from the calendar as another day.
  v.check((day) => DAY.test(day) && addDays(day, 0) === day, 'is no day'),
)
const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(ID_MAX_LENGTH))
const boundarySchema = v.looseObject({ from: daySchema, hour: integer(0, BOUNDARY_MAX_HOUR) })

/** One schema a field, made once: a whole history is checked with them when it is received. */
const VALUE_SCHEMAS: ReadonlyMap<string, ReadonlyMap<string, ValueSchema>> = new Map(
  (Object.keys(KIND_SCHEMAS) as Kind[]).map((kind) => {
    const fields: Readonly<Record<string, FieldSchema>> = KIND_SCHEMAS[kind]
    return [kind, new Map(Object.entries(fields).map(([name, field]) => [name, v.nullable(schemaOf(field))]))]
  }),
)

/** Whether this version knows the field of the kind, and so may say what it holds. */
export function isKnownField(kind: string, name: string): boolean {
  return VALUE_SCHEMAS.get(kind)?.has(name) ?? false
}

/** Why a known field may not hold this, in words for a developer; `undefined` when it may. */
export function findValueProblem(kind: string, name: string, value: unknown): string | undefined {
  const schema = VALUE_SCHEMAS.get(kind)?.get(name)
  if (schema === undefined) return undefined
  const result = v.safeParse(schema, value, { abortEarly: true })
  return result.success ? undefined : result.issues[0].message
}

function schemaOf(field: FieldSchema): ValueSchema {
  switch (field.type) {
    case 'int':
    case 'instant':
      return integer(field.min, field.max)
    case 'text':
      return v.pipe(v.string(), v.maxLength(field.maxLength))
    case 'flag':
      return v.boolean()
    case 'day':
      return daySchema
    case 'boundaries':
      return v.pipe(v.array(boundarySchema), v.maxLength(BOUNDARIES_MAX_COUNT))
    case 'ids':
      return v.pipe(v.array(idSchema), v.maxLength(field.maxLength))
    case 'days':
      return v.pipe(v.array(integer(field.min, field.max)), v.maxLength(field.maxLength))
    case 'orders':
      return ORDERS_SCHEMA
    case 'choice':
      return v.picklist(field.choices)
  }
}

function integer(min: number, max: number) {
  return v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max))
}
