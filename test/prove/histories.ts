import { History } from './history'
import type { Portion, Violation } from './part'

/** Simulated histories `from` up to `from + count` of a seed. */
export async function proveHistories(seed: number, from: number, count: number): Promise<Portion> {
  const violations: Violation[] = []
  const facts = { 'saved changes': 0, kills: 0, 'members removed': 0, 'open questions at the end': 0 }
  for (let index = from; index < from + count; index += 1) {
    const { wrong, saved, kills, hasRemoval, questions } = await new History(seed, index).run()
    violations.push(...wrong.map((what) => ({ index, what })))
    facts['saved changes'] += saved
    facts.kills += kills
    facts['members removed'] += hasRemoval ? 1 : 0
    facts['open questions at the end'] += questions
  }
  return { count, violations, facts }
}
