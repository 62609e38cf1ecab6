import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

const { positionals: wanted } = parseArgs({ allowPositionals: true })

await ensureInstalled()
const { buildTaro } = await import('./build-taro.mjs')
const { buildLocalCloud } = await import('./build-local-cloud.mjs')
const { bundle } = await import('./bundle.mjs')

await buildTaro('h5')
await buildLocalCloud()

const screenFiles = readdirSync(path.join(root, 'test/screens')).filter((name) => name.endsWith('.screen.ts'))
rmSync(path.join(root, 'out/screen-scripts'), { recursive: true, force: true })
await bundle(
  ['test/browser/local-cloud.ts', 'test/screens/take-picture.ts', ...screenFiles.map((name) => `test/screens/${name}`)],
  'out/screen-scripts',
)
const load = (name) => import(path.join(root, 'out/screen-scripts', `${name}.mjs`))

const { startLocalCloud } = await load('browser/local-cloud')
const { takePicture } = await load('screens/take-picture')
const screens = (await Promise.all(screenFiles.map((name) => load(`screens/${path.basename(name, '.ts')}`)))).flatMap(
  (module) => module.screens,
)

const { chromium } = await import('playwright-core')
const { launchOptions } = await import('../test/browser/launch-options.mjs')
const folder = path.join(root, 'out/screens')
mkdirSync(folder, { recursive: true })

const cloud = await startLocalCloud()
const browser = await chromium.launch(await launchOptions())
try {
  for (const screen of screens.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    try {
      const errors = await takePicture(browser, screen, { homeOf: cloud.homeOf, folder })
      if (errors.length > 0) throw new Error(`The page threw: ${errors.join('; ')}`)
      console.log(`out/screens/${screen.name}.png`)
    } catch (error) {
      console.error(`${screen.name}: ${error.message}`)
      process.exitCode = 1
    }
  }
} finally {
  await browser.close()
  await cloud.stop()
}
