import { History } from './history'
import type { Portion, Violation } from './part'

/** Simulated histories `from` up to `from + count` of a seed. */
export async function proveHistories(seed: number, from: number, count: number): Promise<Portion> {
  const violations: Violation[] = []
  const facts: Record<string, number> = {}
  for (let index = from; index < from + count; index += 1) {
    const history = await new History(seed, index).run()
    violations.push(...history.wrong.map((what) => ({ index, what })))
    for (const [name, value] of Object.entries(history.facts)) facts[name] = (facts[name] ?? 0) + value
  }
  return { count, violations, facts }
}
