import { proveHistories } from './histories'
import { proveKills } from './kills'
import type { Portion } from './part'
import { proveRequests } from './requests'
import { proveRoles } from './roles'

const PARTS: Readonly<Record<string, (seed: number, from: number, count: number) => Promise<Portion>>> = {
  histories: proveHistories,
  kills: proveKills,
  requests: proveRequests,
  roles: proveRoles,
}

/** Runs `part seed from count` and prints what came of it as JSON. */
async function main([part = '', seed, from, count]: readonly string[]): Promise<void> {
  const prove = PARTS[part]
  if (!prove) throw new RangeError(`no part ${part}`)
  const portion = await prove(Number(seed), Number(from), Number(count))
  process.stdout.write(JSON.stringify(portion))
}

void main(process.argv.slice(2))
