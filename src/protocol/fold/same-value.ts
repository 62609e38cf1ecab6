import type { Value } from '@/domain/records/fields'

/** Whether two stored values are the same JSON; the order of an object's keys does not matter. */
export function isSameValue(left: Value, right: Value): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  const leftKeys = Object.keys(left)
  if (Array.isArray(left) !== Array.isArray(right) || leftKeys.length !== Object.keys(right).length) return false
  const leftFields = left as Readonly<Record<string, Value>>
  const rightFields = right as Readonly<Record<string, Value>>
  return leftKeys.every((key) => {
    const leftValue = leftFields[key]
    const rightValue = rightFields[key]
    return leftValue !== undefined && rightValue !== undefined && isSameValue(leftValue, rightValue)
  })
}
