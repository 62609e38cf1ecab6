/** The figures that are known. */
export function knownFigures<K extends string>(
  figures: Readonly<Record<K, number | null | undefined>>,
): { [F in K]?: number } {
  const entries = Object.entries<number | null | undefined>(figures)
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'number')) as { [F in K]?: number }
}
