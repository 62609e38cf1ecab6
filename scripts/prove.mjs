import { availableParallelism } from 'node:os'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

/** How many runs of each part are one whole proof (scale 1). The roles are always asked in full. */
const whole = { histories: 100_000, kills: 500, requests: 100_000, roles: 1 }
const sentences = {
  histories:
    'Simulated histories: phones with the real replica, the real api, lost, late, repeated and overtaken calls, kills at any step on storage or with the cloud, lying clocks, members removed in mid-push.',
  kills: 'SIGKILLs of a real process of the local cloud while four people push.',
  requests: 'Malformed and forbidden requests, all to one cloud: no document changes, nothing is logged as a failure.',
  roles: 'Every call by every role, an outsider, a removed member and the owner of another team.',
}

/** `--part histories --from 4711 --count 1` runs one again; a run of every part writes docs/reliability.md. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    scale: { type: 'string', default: '1' },
    part: { type: 'string' },
    from: { type: 'string', default: '0' },
    count: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const [seed, scale, from] = [values.seed, values.scale, values.from].map(Number)
const isSound = [seed, from, Number(values.count ?? 1)].every((one) => Number.isSafeInteger(one) && one >= 0)
if (!isSound || !(scale > 0 && scale <= 1) || (values.part && !Object.hasOwn(whole, values.part))) {
  console.error(
    'npm run prove -- [--seed 1] [--scale 0–1] [--part histories|kills|requests|roles] [--from 0] [--count n]',
  )
  process.exit(1)
}

await ensureInstalled()
const { bundle } = await import('./bundle.mjs')
const { run } = await import('./run.mjs')
// As CommonJS, two folders below the root: what the tests bundle is found from there as it is from theirs.
await bundle(['test/prove/main.ts'], 'out/prove', { format: 'cjs' })

/** A process of its own, so that two run at once. One that dies is a violation like any other. */
const portionOf = async (part, start, count) => {
  const args = ['out/prove/main.cjs', part, seed, start, count].map(String)
  const { code, stdout, output } = await run(process.execPath, args, { isQuiet: true })
  if (code === 0) return JSON.parse(stdout)
  return { count: 0, violations: [{ index: start, what: output.slice(-2_000) }], facts: {} }
}

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
  return { part, count: portions.reduce((sum, one) => sum + one.count, 0), facts, violations }
}

const prove = async (part) => {
  const startedAt = Date.now()
  const count = Number(values.count ?? Math.max(1, Math.round(whole[part] * scale)))
  const isShared = part === 'histories' || part === 'requests'
  const workers = isShared ? Math.min(count, availableParallelism()) : 1
  const edges = Array.from({ length: workers + 1 }, (_, index) => from + Math.floor((count * index) / workers))
  const shares = edges.slice(1).map((end, index) => portionOf(part, edges[index], end - edges[index]))
  const result = together(part, await Promise.all(shares))
  return { ...result, seconds: Math.round((Date.now() - startedAt) / 1000) }
}

const figure = (value) => value.toLocaleString('en')

/** What did not hold is part of the document until it does. */
const openEnds = (results) => {
  const commands = new Set(results.flatMap(({ violations }) => violations.map((one) => `- \`${one.again}\``)))
  return commands.size === 0
    ? ''
    : `**${commands.size} runs did not hold**, and are not yet explained:\n\n${[...commands].join('\n')}\n\n`
}

const reliabilityDocument = (results) => {
  const command = `npm run prove -- --seed ${seed} --scale ${scale}`
  const isWhole = scale === 1
  const extent = isWhole
    ? 'the whole of it (scale 1)'
    : `scale ${scale}, which is ${figure(results[0].count)} of the ${figure(whole.histories)} histories of a whole proof`
  const rows = results.map(
    ({ part, count, violations, seconds }) =>
      `| ${part} | ${figure(count)} | ${figure(violations.length)} | ${figure(seconds)} s |`,
  )
  const chapters = results.map(({ part, facts }) => {
    const counted = Object.entries(facts).map(([name, value]) => `${name}: ${figure(value)}`)
    return `**${part}.** ${sentences[part]} Counted on the way: ${counted.join(', ')}.`
  })
  return `# Reliability

<!-- Written by \`npm run prove\`; what is changed by hand is lost. -->

Written by \`${command}\` on Node ${process.versions.node}: ${extent}. The same seed gives the same histories and requests; a run that does not hold prints the command that runs it again.

| part | runs | violations | took |
|---|---:|---:|---:|
${rows.join('\n')}

${openEnds(results)}${chapters.join('\n\n')}

What is asked of every history at its end, after the network healed and the phones synced: every saved change is in the log, in its person’s rescue file or, for somebody who may not write, set aside on the phone, exactly once and with the fields it was saved with; every phone shows, field for field, the records that a second, slow reading of the rule of [the fold](architecture.md) gives for the log, and open questions exactly where that reading has them; one phone is killed once more and shows the same from storage; a removed member’s phone holds nothing of the team but rescue files; and no reply ever carried a batch of a stream to somebody who, when the call arrived, might not read it. A small part of all this runs within \`npm test\` (\`test/prove/prove.test.ts\`, \`test/cloud/kill.test.ts\`, \`test/cloud/permissions.test.ts\`).
`
}

const writeDocument = async (results) => {
  const { format, resolveConfig } = await import('prettier')
  const target = path.join(root, 'docs/reliability.md')
  const options = { ...(await resolveConfig(target)), filepath: target }
  writeFileSync(target, await format(reliabilityDocument(results), options))
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
if (!values.part && values.count === undefined && from === 0) await writeDocument(results)
process.exitCode = isProven ? 0 : 1
