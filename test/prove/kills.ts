import { rmSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { bundleLocalCloud } from '../cloud/cloud-process'
import { killCloud, type KilledCloud } from '../cloud/kill-cloud'
import type { Portion, Violation } from './part'
import { Seeded } from './seeded'

/** A team may write 300 batches a minute: after so many kills another goes on. */
const KILLS_A_TEAM = 20

/** Real SIGKILLs of the local cloud in mid-push, team after team; the seed says when, the machine what they meet. */
export async function proveKills(seed: number, from: number, count: number): Promise<Portion> {
  const bundle = await bundleLocalCloud()
  const violations: Violation[] = []
  const facts = { 'batches acknowledged': 0, 'calls cut off': 0, 'answered only to a repetition': 0 }
  for (let index = from; index < from + count; index += KILLS_A_TEAM) {
    const random = new Seeded(seed, index)
    const kills = Math.min(KILLS_A_TEAM, from + count - index)
    const killed = await killCloud(bundle, kills, () => random.next())
    violations.push(...problemsOf(killed).map((what) => ({ index, what })))
    facts['batches acknowledged'] += killed.sent.length
    facts['calls cut off'] += killed.cutOff
    facts['answered only to a repetition'] += killed.sent.filter(({ at, askedAt }) => at < askedAt).length
  }
  rmSync(path.dirname(bundle), { recursive: true, force: true })
  return { count, violations, facts }
}

function problemsOf({ log, sent, heads, memberCount, clientCount, integrity }: KilledCloud): readonly string[] {
  const problems: string[] = []
  if (log.some(({ seq }, place) => seq !== place + 1)) problems.push('the log has a gap')
  if (log.length !== sent.length) problems.push(`${sent.length} acknowledged, ${log.length} in the log`)
  const isThere = ({ batch, seq, at }: (typeof sent)[number]) => {
    const { memberId: _author, ...kept } = log[seq - 1] ?? { memberId: '' }
    return isDeepStrictEqual(kept, { ...batch, seq, at })
  }
  const missing = sent.filter((one) => !isThere(one)).length
  if (missing > 0) problems.push(`${missing} acknowledged batches are not in the log as they were sent`)
  if (!isDeepStrictEqual(heads, { work: log.length })) problems.push(`heads are ${JSON.stringify(heads)}`)
  if (memberCount !== clientCount) problems.push(`${memberCount} members`)
  if (!isDeepStrictEqual(integrity, [{ integrity_check: 'ok' }])) problems.push(JSON.stringify(integrity))
  return problems
}
