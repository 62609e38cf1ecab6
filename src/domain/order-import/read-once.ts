/** A reading of cells that come again and again in a file: each text is read once. */
export function readOnce<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, { readonly value: T }>()
  return (cell) => {
    const met = known.get(cell)
    if (met) return met.value
    const value = read(cell)
    known.set(cell, { value })
    return value
  }
}
