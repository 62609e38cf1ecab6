import type { MemberMerge, MemberMerges, Value } from '@/domain/records/fields'
import { isSameValue } from './same-value'

type Entry = Readonly<Record<string, Value>>

/**
 * Two sets of keyed entries as one: an entry of either is in it, and one of both is merged member by member. The order
 * and the number of merges do not matter, and no stamp is asked. Returns `left` itself where `right` adds nothing.
 */
export function mergeEntries(left: Value, right: Value, members: MemberMerges): Value {
  if (!isObject(right)) return left
  if (!isObject(left)) return right
  let merged: Record<string, Value> | undefined
  for (const key of Object.keys(right)) {
    const added = right[key] as Value
    const own = left[key]
    const entry = own === undefined ? added : mergeEntry(own, added, members)
    if (entry === own) continue
    merged ??= { ...left }
    merged[key] = entry
  }
  return merged ?? left
}

function mergeEntry(left: Value, right: Value, members: MemberMerges): Value {
  if (!isObject(left) || !isObject(right)) return fuller(left, right)
  let merged: Record<string, Value> | undefined
  for (const name of Object.keys(right)) {
    const added = right[name] as Value
    const own = left[name]
    const value = own === undefined ? added : mergeMember(members[name] ?? 'fuller', own, added)
    if (value === own) continue
    merged ??= { ...left }
    merged[name] = value
  }
  return merged ?? left
}

function mergeMember(merge: MemberMerge, left: Value, right: Value): Value {
  if (merge === 'union' && Array.isArray(left) && Array.isArray(right)) return union(left, right)
  if (merge !== 'fuller' && typeof left === 'number' && typeof right === 'number') {
    return merge === 'max' ? Math.max(left, right) : Math.min(left, right)
  }
  return fuller(left, right)
}

function union(left: readonly Value[], right: readonly Value[]): Value {
  const missing = right.filter((item) => !left.includes(item))
  return missing.length === 0 ? left : [...left, ...missing].sort(byText)
}

/** Returns `left` unless `right` says more. */
function fuller(left: Value, right: Value): Value {
  if (isSameValue(left, right)) return left
  const [own, added] = [canonicalText(left), canonicalText(right)]
  const isFuller = added.length === own.length ? added > own : added.length > own.length
  return isFuller ? right : left
}

function byText(left: Value, right: Value): number {
  return canonicalText(left) < canonicalText(right) ? -1 : 1
}

/** JSON that does not depend on the order in which an object's keys were written. */
function canonicalText(value: Value): string {
  if (isObject(value)) {
    const members = Object.keys(value).sort()
    return `{${members.map((name) => `${JSON.stringify(name)}:${canonicalText(value[name] as Value)}`).join(',')}}`
  }
  return Array.isArray(value) ? `[${value.map(canonicalText).join(',')}]` : JSON.stringify(value)
}

function isObject(value: Value): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
