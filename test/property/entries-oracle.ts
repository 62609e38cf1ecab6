import type { Value } from '@/domain/records/fields'
import type { ConfirmedChange } from '@/protocol/change'

export interface OracleHead {
  readonly stamp: string
  readonly value: Value
}

type Entry = Readonly<Record<string, Value>>

/** Of a keyed field: one head under the latest stamp; every member is found among all that was ever written for it. */
export function entriesHeads(touching: readonly ConfirmedChange[], field: string): readonly OracleHead[] {
  const stamp = touching.map((change) => change.stamp).sort()[touching.length - 1]
  if (stamp === undefined) return []
  const sets = touching.flatMap(({ fields }) =>
    fields[field] ? [fields[field] as Readonly<Record<string, Entry>>] : [],
  )
  const value = byKey(sets, (entries) => byKey(entries, memberOf))
  return [{ stamp, value: sets.length > 0 ? value : null }]
}

/** For every key that any of them has, what its values come to. */
function byKey<T>(
  parts: readonly Readonly<Record<string, T>>[],
  join: (values: readonly T[], key: string) => Value,
): Value {
  const keys = [...new Set(parts.flatMap((part) => Object.keys(part)))]
  const valuesOf = (key: string) => parts.flatMap((part) => (key in part ? [part[key] as T] : []))
  return Object.fromEntries(keys.map((key) => [key, join(valuesOf(key), key)]))
}

function memberOf(values: readonly Value[], name: string): Value {
  if (name === 'high') return Math.max(...(values as readonly number[]))
  if (name === 'low') return Math.min(...(values as readonly number[]))
  if (name === 'runs') return [...new Set((values as readonly (readonly string[])[]).flat())].sort()
  return [...values].sort(bySaid)[values.length - 1] ?? null
}

/** The shorter first, then by the alphabet; the one object among the values is the same however its keys are ordered. */
function bySaid(left: Value, right: Value): number {
  const [own, other] = [JSON.stringify(left), JSON.stringify(right)]
  return own.length - other.length || (own < other ? -1 : 1)
}
