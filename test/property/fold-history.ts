import fc from 'fast-check'
import type { Merge, Value } from '@/domain/records/fields'
import type { ConfirmedChange } from '@/protocol/change'
import { stampOf } from '@/protocol/stamp'

const REPLICAS = ['replicaA', 'replicaB', 'replicaC']
const FIELD_MERGES: Readonly<Record<string, Merge>> = {
  asked: 'ask',
  other: 'ask',
  calm: 'quiet',
  most: 'max',
  least: 'min',
  deletedAt: 'ask',
}

export const mergeOfHistory = (_kind: string, field: string): Merge => FIELD_MERGES[field] ?? 'ask'
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
const value = (field: string): fc.Arbitrary<Value> =>
  field === 'deletedAt' ? fc.constantFrom<Value>(null, 1_000, 2_000) : fc.constantFrom<Value>(null, 1, 2, 3, [1, 2])
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
