import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

/** iOS runs a mini program's JavaScript without a JIT: the second run is the honest one. */
const engines = [
  { name: 'jitted', suffix: '', flags: [] },
  { name: 'jitless', suffix: '.jitless', flags: ['--jitless'] },
]

const readmes = [
  { file: 'README.md', language: 'en' },
  { file: 'README.zh-CN.md', language: 'zh' },
]

/** `npm run bench -- opening wire` measures these alone; only a whole run, printed as a table, writes the documents. */
const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})

/** Standard output belongs to the one object that is printed at the end. */
if (values.json) console.log = console.error

await ensureInstalled()
const { buildTaro } = await import('./build-taro.mjs')
const { bundle } = await import('./bundle.mjs')
const { run } = await import('./run.mjs')
const { measurePackageSize } = await import('./package-size.mjs')

const runFamily = async (file, { flags, name }, env) => {
  const bundled = path.join('out/bench', file.replace(/\.ts$/, '.mjs'))
  const args = [...flags, 'scripts/bench-run.mjs', bundled, name]
  const { code, output, stdout } = await run(process.execPath, args, { isQuiet: true, env })
  if (code !== 0) throw new Error(`${file}, ${name}:\n${output}`)
  return JSON.parse(stdout)
}

const chapterOf = async (file, phone) => {
  const [jitted, jitless] = [
    await runFamily(file, engines[0], phone?.environment('jitted')),
    await runFamily(file, phone ? { ...engines[1], flags: [] } : engines[1], phone?.environment('jitless')),
  ]
  return { ...jitted.family, jitted: jitted.subjects, jitless: jitless.subjects }
}

/** The built mini program has no engine to run on here, only a size. */
const packageChapter = () => {
  const { value, bound, peer } = measurePackageSize()
  const columns = [{ key: 'mainPackage', label: 'main package' }]
  const ours = { key: '', label: 'ours', values: [value] }
  const allowed = { label: `\`${peer}\``, values: [bound] }
  const subject = { name: 'weapp', label: 'The built mini program', unit: 'bytes', columns, ours, peers: [], allowed }
  return { chapter: 100, title: 'Package', sentence: 'Raw bytes of `dist/weapp`.', jitted: [subject], jitless: [] }
}

const printTable = (measures) => {
  for (const { name, value, unit, bound, atLeast, peer, ok } of measures) {
    const goal = bound === undefined ? '' : `  ${atLeast ? '≥' : '≤'} ${bound}${peer ? ` (${peer})` : ''}`
    console.log(`${ok ? '✓' : '✗'} ${name.padEnd(48)} ${Number(value.toPrecision(6))} ${unit}${goal}`)
  }
}

const writeDocuments = async (chapters) => {
  const { format, resolveConfig } = await import('prettier')
  const { benchmarksDocument } = await import('../out/bench/document.mjs')
  const { withBenchmarks } = await import('../out/bench/readme-quote.mjs')
  const target = path.join(root, 'docs/benchmarks.md')
  const machine = { node: process.versions.node, processor: cpus()[0]?.model.trim() ?? 'an unnamed processor' }
  const options = { ...(await resolveConfig(target)), filepath: target }
  const document = await format(benchmarksDocument(chapters, machine), options)
  writeFileSync(target, document)
  for (const { file, language } of readmes) {
    const readme = path.join(root, file)
    writeFileSync(readme, withBenchmarks(readFileSync(readme, 'utf8'), document, language))
  }
}

const isChosen = (file) => positionals.length === 0 || positionals.some((name) => file === `${name}.bench.ts`)
const familiesIn = (folder) =>
  readdirSync(path.join(root, 'bench', folder))
    .filter((name) => name.endsWith('.bench.ts') && isChosen(name))
    .map((name) => path.posix.join(folder, name))
const files = familiesIn('.')
/** These run in a browser, beside other builds of the mini program. */
const phoneFiles = familiesIn('phone')
const isWhole = positionals.length === 0
const sources = [...files, ...phoneFiles, 'measure.ts', 'document.ts', 'readme-quote.ts']
await bundle(
  sources.map((name) => `bench/${name}`),
  'out/bench',
)
const { measuresOf } = await import('../out/bench/measure.mjs')

const chapters = []
if (isWhole || phoneFiles.length > 0) {
  try {
    await buildTaro('weapp')
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
if (isWhole) chapters.push(packageChapter())
for (const file of files) chapters.push(await chapterOf(file))
if (phoneFiles.length > 0) {
  const { preparePhone } = await import('./bench-phone.mjs')
  const phone = await preparePhone({ withOptions: phoneFiles.includes('phone/taro-options.bench.ts') })
  try {
    for (const file of phoneFiles) chapters.push(await chapterOf(file, phone))
  } finally {
    await phone.end()
  }
}
chapters.sort((left, right) => left.chapter - right.chapter)

const measures = chapters.flatMap((chapter) =>
  engines.flatMap(({ name, suffix }) =>
    chapter[name].flatMap(measuresOf).map((measure) => ({ ...measure, name: `${measure.name}${suffix}` })),
  ),
)
if (values.json) process.stdout.write(`${JSON.stringify({ measures })}\n`)
else printTable(measures)
if (isWhole && !values.json) await writeDocuments(chapters)
process.exitCode = measures.every(({ ok }) => ok) ? 0 : 1
