import { cloudFixture, codeOf } from '../cloud/cloud-fixture'
import { gatherCallers } from '../cloud/role-cases'
import { MemoryStore } from '../contract/memory-store'
import { hostileRequest } from './hostile-requests'
import type { Portion, Violation } from './part'
import { Seeded } from './seeded'

/** What the cloud notes of who asks is no state of a team: tries that failed are counted there. */
const isCounter = (key: string) => key.startsWith('people/')

/** Malformed and forbidden requests `from` up to `from + count` of a seed, all to one cloud that is to stay as it is. */
export async function proveRequests(seed: number, from: number, count: number): Promise<Portion> {
  const store = new MemoryStore()
  const cloud = cloudFixture(() => store)
  const violations: Violation[] = []
  const answers: Record<string, number> = {}
  await gatherCallers(cloud)
  cloud.limits = { ...cloud.limits, failedLookups: { count: Infinity, windowMs: 1 } }
  const stateNow = () => JSON.stringify(store.entries().filter(([key]) => !isCounter(key)))
  const before = stateNow()
  for (let index = from; index < from + count; index += 1) {
    const hostile = hostileRequest(new Seeded(seed, index))
    const changes = store.changesOutside(isCounter)
    const overTheWire: unknown = JSON.parse(JSON.stringify({ body: hostile.call }))
    const code = codeOf(await cloud.raw(hostile.identity, (overTheWire as { readonly body: unknown }).body))
    answers[code] = (answers[code] ?? 0) + 1
    const who = `${hostile.identity ?? 'nobody'}: ${JSON.stringify(hostile.call)?.slice(0, 300)}`
    if (!hostile.answers.includes(code)) violations.push({ index, what: `answered ${code} to ${who}` })
    if (store.changesOutside(isCounter) !== changes) violations.push({ index, what: `wrote for ${who}` })
  }
  violations.push(...cloud.logged.map((what) => ({ index: from, what })))
  const isUntouched = stateNow() === before
  if (!isUntouched) violations.push({ index: from, what: 'the store is not what it was' })
  await cloud.dispose()
  return { count, violations, facts: answers }
}
