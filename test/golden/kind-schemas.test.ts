import { readFileSync } from 'node:fs'
import path from 'node:path'
import { KIND_SCHEMAS, type FieldSchema } from '@/domain/records/kind-schemas'

/**
 * The schemas as they are on people's phones and in the cloud's log. A new field or kind is added to the file; nothing
 * in it is ever taken away or made narrower, for old records have to stay readable and two versions have to fold alike.
 */
const GOLDEN = JSON.parse(readFileSync(path.join(__dirname, 'kind-schemas.json'), 'utf8')) as Record<
  string,
  Record<string, FieldSchema>
>

interface Bounds {
  readonly type: string
  readonly min?: number
  readonly max?: number
  readonly maxLength?: number
  readonly choices?: readonly string[]
  readonly members?: Readonly<Record<string, string>>
}

const fields = Object.entries(GOLDEN).flatMap(([kind, schemas]) =>
  Object.entries(schemas).map(([field, golden]) => ({ kind, field, golden })),
)

const now: Readonly<Record<string, Readonly<Record<string, FieldSchema>>>> = KIND_SCHEMAS

describe('a field that was once stored', () => {
  it.each(fields)('$kind.$field keeps its type and its merge, and takes all it took', ({ kind, field, golden }) => {
    const current = now[kind]?.[field]
    expect(current).toMatchObject({ type: golden.type })
    expect(current?.merge).toBe(golden.merge)
    if (current) expectNotNarrower(current, golden)
  })
})

it('a new field is written down here with the version that brings it', () => {
  const names = (schemas: typeof now) =>
    Object.entries(schemas).flatMap(([kind, one]) => Object.keys(one).map((field) => `${kind}.${field}`))
  expect(names(now).sort()).toEqual(names(GOLDEN).sort())
})

function expectNotNarrower(current: Bounds, golden: Bounds): void {
  if (golden.min !== undefined) expect(current.min).toBeLessThanOrEqual(golden.min)
  if (golden.max !== undefined) expect(current.max).toBeGreaterThanOrEqual(golden.max)
  if (golden.maxLength !== undefined) expect(current.maxLength).toBeGreaterThanOrEqual(golden.maxLength)
  // How a member merges is never changed: two versions have to come to the same orders.
  if (golden.members) expect(current.members).toMatchObject(golden.members)
  if (golden.choices) expect(current.choices).toEqual(expect.arrayContaining([...golden.choices]))
}
