import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

/** iOS runs a mini program's JavaScript without a JIT: the second run is the honest one. */
const engines = [
  { suffix: '', flags: [] },
  { suffix: '.jitless', flags: ['--jitless'] },
]

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })

/** Standard output belongs to the one object that is printed at the end. */
if (values.json) console.log = console.error

await ensureInstalled()
const { buildTaro } = await import('./build-taro.mjs')
const { bundle } = await import('./bundle.mjs')
const { run } = await import('./run.mjs')
const { measurePackageSize } = await import('./package-size.mjs')

const measuresOf = async (file, { suffix, flags }) => {
  const bundled = path.join('out/bench', file.replace(/\.ts$/, '.mjs'))
  const { code, output, stdout } = await run(process.execPath, [...flags, 'scripts/bench-run.mjs', bundled], {
    isQuiet: true,
  })
  if (code !== 0) throw new Error(`${file}${suffix}:\n${output}`)
  return JSON.parse(stdout).map((measure) => ({ ...measure, name: `${measure.name}${suffix}` }))
}

const printTable = (measures) => {
  for (const { name, value, unit, bound, atLeast, peer, ok } of measures) {
    const goal =
      bound === undefined || bound === null ? '' : `  ${atLeast ? '≥' : '≤'} ${bound}${peer ? ` (${peer})` : ''}`
    console.log(`${ok ? '✓' : '✗'} ${name.padEnd(44)} ${Number(value.toPrecision(6))} ${unit}${goal}`)
  }
}

const folder = path.join(root, 'bench')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bench.ts')) : []
try {
  await buildTaro('weapp')
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
await bundle(
  files.map((name) => `bench/${name}`),
  'out/bench',
)

const measures = [measurePackageSize()]
for (const file of files) {
  for (const engine of engines) measures.push(...(await measuresOf(file, engine)))
}

if (values.json) process.stdout.write(`${JSON.stringify({ measures })}\n`)
else printTable(measures)
process.exitCode = measures.every(({ ok }) => ok) ? 0 : 1
