/**
 * Median milliseconds of several tasks that take turns, so that the machine's moods fall on all of them alike.
 * Each task returns something, lest the engine skip its work.
 */
export function interleaved<Name extends string>(
  rounds: number,
  tasks: Record<Name, () => unknown>,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  let kept: unknown
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now()
      kept = tasks[name]()
      times.get(name)?.push(performance.now() - start)
    }
  }
  if (kept === undefined) throw new Error('a task returned nothing')
  return Object.fromEntries(names.map((name) => [name, medianOf(times.get(name) ?? [])])) as Record<Name, number>
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
