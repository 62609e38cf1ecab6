/** Whether a value nests deeper than `levels`. Stops there: a hostile one would use up the stack of whoever walks it. */
export function isTooDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((part) => isTooDeep(part, levels - 1))
}
