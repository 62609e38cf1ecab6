import fc from 'fast-check'
import type { Value } from '@/domain/records/fields'
import type { ConfirmedChange } from '@/protocol/change'
import type { FieldMerge } from '@/protocol/fold/merge-heads'
import { stampOf } from '@/protocol/stamp'

const REPLICAS = ['replicaA', 'replicaB', 'replicaC']
const FIELD_MERGES: Readonly<Record<string, FieldMerge>> = {
  asked: 'ask',
  other: 'ask',
  calm: 'quiet',
  most: 'max',
  least: 'min',
  entries: { members: { high: 'max', low: 'min', runs: 'union', words: 'fuller' } },
  deletedAt: 'ask',
}

export const mergeOfHistory = (_kind: string, field: string): FieldMerge => FIELD_MERGES[field] ?? 'ask'
export const HISTORY_FIELDS = Object.keys(FIELD_MERGES)

type Step =
  | {
      readonly type: 'write'
      readonly replica: number
      readonly fields: Readonly<Record<string, Value>>
      readonly wait: number
    }
  | { readonly type: 'push' | 'pull'; readonly replica: number }

const replica = fc.integer({ min: 0, max: REPLICAS.length - 1 })
const number = fc.integer({ min: 0, max: 3 })
const entry: fc.Arbitrary<Value> = fc.record(
  {
    high: number,
    low: number,
    runs: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
    words: fc.constantFrom<Value>('ab', 'ba', 'abc', ['x'], { p: 1, q: 2 }, { q: 2, p: 1 }),
    newer: number,
  },
  { requiredKeys: ['runs'], noNullPrototype: true },
)
const entries: fc.Arbitrary<Value> = fc.option(
  fc.dictionary(fc.constantFrom('o1', 'o2', 'o3'), entry, { maxKeys: 3, noNullPrototype: true }),
)
const plainValue = fc.constantFrom<Value>(null, 1, 2, 3, [1, 2])
const value = (field: string): fc.Arbitrary<Value> => {
  if (field === 'entries') return entries
  return field === 'deletedAt' ? fc.constantFrom<Value>(null, 1_000, 2_000) : plainValue
}
const fields = fc
  .subarray(HISTORY_FIELDS, { minLength: 1, maxLength: 3 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, value(name)]))))

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('write' as const),
      replica,
      fields,
      wait: fc.integer({ min: 0, max: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('push' as const, 'pull' as const), replica }) },
)

/** What a log may hold of one record after three replicas wrote, pushed and pulled in any order, cut off at any time. */
export const history: fc.Arbitrary<readonly ConfirmedChange[]> = fc
  .array(step, { minLength: 1, maxLength: 30 })
  .map(logOf)

function logOf(steps: readonly Step[]): readonly ConfirmedChange[] {
  const log: ConfirmedChange[] = []
  const phones = REPLICAS.map((id) => ({ id, clock: 1_000, seen: 0, outbox: [] as Omit<ConfirmedChange, 'seq'>[] }))
  let head = 0
  for (const one of steps) {
    const phone = phones[one.replica]
    if (!phone) continue
    if (one.type === 'write') {
      phone.clock += 1 + one.wait
      const stamp = stampOf({ milliseconds: phone.clock, counter: 0 }, phone.id)
      phone.outbox.push({ kind: 'session', id: 's1', fields: one.fields, stamp, seen: phone.seen, memberId: phone.id })
    } else if (one.type === 'pull') {
      phone.seen = head
      phone.clock = Math.max(phone.clock, ...log.map(({ stamp }) => parseInt(stamp.slice(0, 9), 36)))
    } else if (phone.outbox.length > 0) {
      head += 1
      for (const change of phone.outbox) log.push({ ...change, seq: head })
      phone.outbox = []
    }
  }
  return log
}
