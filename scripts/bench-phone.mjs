import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'

const out = (...parts) => path.join(root, 'out/bench-phone', ...parts)

const taro = async (folder) => {
  const args = [path.join(root, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'weapp']
  const env = { NODE_ENV: 'production', NO_UPDATE_NOTIFIER: '1', DAYBREAK_CLOUD_ENV: 'daybreak-test' }
  const { code, output } = await run(process.execPath, args, { cwd: folder, env, isQuiet: true })
  if (code !== 0) throw new Error(`the build in ${path.relative(root, folder)} failed:\n${output.slice(-2000)}`)
}

/** What Taro builds from, copied with some words of it changed. Throws where the words are not there any more. */
const buildVariant = async (name, changes) => {
  const folder = out('variants', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const entry of ['src', 'config', 'types', 'babel.config.js', 'tsconfig.json', 'package.json']) {
    cpSync(path.join(root, entry), path.join(folder, entry), { recursive: true })
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  for (const { file, words, instead } of changes) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    const changed = text.replace(words, instead)
    if (changed === text) throw new Error(`${file} has no ${words} to build without`)
    writeFileSync(path.join(folder, file), changed)
  }
  await taro(folder)
  return path.join(folder, 'dist/weapp')
}

/** Lists and forms as plain Taro would have them: one template for everything, one page for everything, all rows. */
const PLAIN = [
  { file: 'src/features/sessions/cards/session-card.tsx', words: /\scompileMode(?=[\s>])/g, instead: '' },
  { file: 'src/ui/part.tsx', words: /<(\/?)CustomWrapper>/g, instead: '<$1>' },
  {
    file: 'src/ui/windowed-rows.tsx',
    words: /const \{ first, end, above, below \} = rowWindow\([^)]*\)/,
    instead: 'const { first, end, above, below } = { ...rowWindow(offsets, from, until), first: 0, end: rows.length }',
  },
]

const ONE_PACKAGE = [
  {
    file: 'src/app.config.ts',
    words: /pages: \[([^\]]*?),?\s*\],\s*subPackages: \[[\s\S]*?\n {2}\],[\s\S]*?preloadRule: \{[\s\S]*?\n {2}\},/,
    instead:
      "pages: [$1, 'pages-sessions/log/index', 'pages-sessions/session/index', 'pages-sessions/refunds/index', 'pages-team/plan/index'],",
  },
]

/** The built package with its pages' code run at the start. */
const eagerCopy = () => {
  const folder = out('eager')
  rmSync(folder, { recursive: true, force: true })
  cpSync(path.join(root, 'dist/weapp'), folder, { recursive: true })
  const file = path.join(folder, 'app.json')
  const { lazyCodeLoading, ...rest } = JSON.parse(readFileSync(file, 'utf8'))
  if (!lazyCodeLoading) throw new Error('app.json has no lazyCodeLoading to do without')
  writeFileSync(file, JSON.stringify(rest))
  return folder
}

/** The shipped package and what is without one of Taro's options, by what the measures need. */
const programsFor = async ({ withOptions }) => ({
  shipped: 'dist/weapp',
  helloWorld: 'out/hello-world',
  ...(withOptions && {
    plain: await buildVariant('plain', PLAIN),
    onePackage: await buildVariant('one-package', ONE_PACKAGE),
    eager: eagerCopy(),
  }),
})

/**
 * Builds what the phone's measures compare, and starts a browser for each engine and a host for each program. Gives
 * what of it the measures read from their environment, and how to end it.
 */
export const preparePhone = async (needs) => {
  const { chromium } = await import('playwright-core')
  const { buildMiniprogramHost } = await import('./build-miniprogram-host.mjs')
  const { startMiniprogramHost } = await import('./start-miniprogram-host.mjs')
  const { launchOptions } = await import('../test/browser/launch-options.mjs')
  await taro(path.join(root, 'bench/hello-world'))
  const programs = await programsFor(needs)
  await buildMiniprogramHost()
  const hosts = []
  const addresses = {}
  for (const [name, program] of Object.entries(programs)) {
    const host = await startMiniprogramHost({ program })
    hosts.push(host)
    addresses[name] = { address: host.address, folder: program }
  }
  const options = await launchOptions()
  const jitted = await chromium.launchServer(options)
  const jitless = await chromium.launchServer({ ...options, args: [...options.args, '--js-flags=--jitless'] })
  const environment = (engine) => ({
    DAYBREAK_BROWSER: (engine === 'jitless' ? jitless : jitted).wsEndpoint(),
    DAYBREAK_PROGRAMS: JSON.stringify(addresses),
  })
  const end = async () => {
    for (const host of hosts) host.stop()
    await Promise.all([jitted.close(), jitless.close()])
  }
  return { environment, end }
}
