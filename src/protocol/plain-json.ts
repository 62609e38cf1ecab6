const DEPTH_LIMIT = 6

/** Names under which JavaScript objects keep something of their own; a record must not carry them. */
const UNSAFE_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** Whether a text can be a key of a record without meaning something to JavaScript. */
export function isSafeName(name: string): boolean {
  return !UNSAFE_NAMES.includes(name)
}

/** Whether a value is JSON that comes back as it was: finite numbers, plain objects with safe names, six levels at most. */
export function isPlainJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth >= DEPTH_LIMIT) return false
  if (Array.isArray(value)) return value.every((part) => isPlainJson(part, depth + 1))
  return Object.entries(value).every(([name, part]) => isSafeName(name) && isPlainJson(part, depth + 1))
}
