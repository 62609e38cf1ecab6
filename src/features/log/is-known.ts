/** Whether a stored value is there: an absent one and `null` are both unknown. */
export function isKnown<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined
}
