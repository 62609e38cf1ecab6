import { parseArgs } from 'node:util'
import { ensureInstalled } from './install.mjs'

/** How many runs of each part are one whole proof (scale 1). Roles are always asked in full. */
const whole = { histories: 100_000, kills: 500, requests: 100_000, roles: 1, mutants: 0 }
const program = 'out/prove/main.cjs'

/**
 * `--part histories --from 4711 --count 1` runs one again. Whatever runs a part from its beginning writes
 * docs/reliability.md, with what the other parts came to the last time: long ones may be run one after the other.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    scale: { type: 'string', default: '1' },
    part: { type: 'string' },
    from: { type: 'string', default: '0' },
    count: { type: 'string' },
    minutes: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const [seed, scale, from, minutes] = [values.seed, values.scale, values.from, values.minutes ?? Infinity].map(Number)
const isSound = [seed, from, Number(values.count ?? 1)].every((one) => Number.isSafeInteger(one) && one >= 0)
if (!isSound || !(scale > 0 && scale <= 1) || !(minutes > 0) || (values.part && !Object.hasOwn(whole, values.part))) {
  console.error(
    'npm run prove -- [--seed 1] [--scale 0–1] [--minutes n] [--part histories|kills|requests|roles|mutants] [--from 0] [--count n] [--json]',
  )
  process.exit(1)
}

await ensureInstalled()
const { bundle } = await import('./bundle.mjs')
const { figure, writeDocument } = await import('./prove/document.mjs')
const { keep, kept } = await import('./prove/results.mjs')
const { mutantCount, proveMutants } = await import('./prove/mutants.mjs')
const { portionsOf } = await import('./prove/portions.mjs')
whole.mutants = mutantCount
// As CommonJS, two folders below the root: what the tests bundle is found from there as it is from theirs.
await bundle(['test/prove/main.ts'], 'out/prove', { format: 'cjs' })

const again = (part, index) =>
  `npm run prove -- --seed ${seed}${part === 'roles' ? '' : ` --from ${index} --count 1`} --part ${part}`

const together = (part, portions) => {
  const facts = {}
  for (const [name, value] of portions.flatMap((one) => Object.entries(one.facts))) {
    facts[name] = (facts[name] ?? 0) + value
  }
  const violations = portions.flatMap((one) =>
    one.violations.map(({ index, what }) => ({ what, again: again(part, index) })),
  )
  const caught = portions.flatMap((one) => one.caught ?? [])
  return { part, count: portions.reduce((sum, one) => sum + one.count, 0), facts, violations, caught }
}

const prove = async (part) => {
  const startedAt = Date.now()
  const scaled = part === 'mutants' ? whole.mutants : Math.max(1, Math.round(whole[part] * scale))
  const extent = { from, count: Number(values.count ?? scaled), until: startedAt + minutes * 60_000 }
  const portions =
    part === 'mutants' ? [await proveMutants(seed, extent)] : await portionsOf({ program, part, seed }, extent)
  return { ...together(part, portions), seconds: Math.round((Date.now() - startedAt) / 1000) }
}

const parts = values.part ? [values.part] : Object.keys(whole)
const results = []
for (const part of parts) {
  const result = await prove(part)
  results.push(result)
  if (values.json) continue
  console.log(`${result.violations.length === 0 ? '✓' : '✗'} ${part}: ${figure(result.count)} in ${result.seconds} s`)
  for (const { what, again: command } of result.violations.slice(0, 20)) console.log(`  ${what}\n  ${command}`)
}
const isProven = results.every(({ violations }) => violations.length === 0)
if (values.json) console.log(JSON.stringify({ seed, scale, isProven, results }))
if (values.count === undefined && from === 0) {
  const limit = Number.isFinite(minutes) ? ` --minutes ${minutes}` : ''
  for (const result of results) keep({ ...result, command: `npm run prove -- --seed ${seed} --scale ${scale}${limit}` })
  await writeDocument(kept(), whole)
}
process.exitCode = isProven ? 0 : 1
