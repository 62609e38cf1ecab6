import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    /** preview, weapp */
    build: { type: 'string', multiple: true, default: ['preview', 'weapp'] },
    /** light, dark, english, largest, largestEnglish, largestEnglishDark */
    variant: { type: 'string', multiple: true },
    /** A folder of pictures by the same names, to lay beside what was taken */
    designs: { type: 'string', default: process.env.DAYBREAK_DESIGNS },
  },
})

await ensureInstalled()
const { buildTaro } = await import('./build-taro.mjs')
const { buildLocalCloud } = await import('./build-local-cloud.mjs')
const { bundle } = await import('./bundle.mjs')

if (values.build.includes('preview')) await buildTaro('h5')
if (values.build.includes('weapp')) {
  process.env.DAYBREAK_CLOUD_ENV ||= 'daybreak-test'
  await buildTaro('weapp')
}
await buildLocalCloud()
const parts = ['browser/local-cloud', 'browser/open-phone', 'flows/in-builds', 'screens/variants']
parts.push('screens/picture-screens', 'screens/lay-beside')
await bundle(
  parts.map((part) => `test/${part}.ts`),
  'out/screen-scripts',
)
const load = (part) => import(path.join(root, 'out/screen-scripts', `${part}.mjs`))
const [{ startLocalCloud }, { homeIn }, { VARIANTS }] = await Promise.all(
  ['browser/local-cloud', 'flows/in-builds', 'screens/variants'].map(load),
)
const [{ pictureScreens }, { layBeside }] = await Promise.all(
  ['screens/picture-screens', 'screens/lay-beside'].map(load),
)

const { default: setUp } = await import('../test/browser/global-setup.mjs')
const { default: tearDown } = await import('../test/browser/global-teardown.mjs')
const folder = path.join(root, 'out/screens')
await setUp()
const cloud = await startLocalCloud()
try {
  await pictureScreens({
    folder,
    names,
    builds: values.build,
    variants: values.variant ?? Object.keys(VARIANTS),
    homeOf: (build, person) => homeIn(build, cloud, person),
    tell: (picture, problem) => {
      if (!problem) return console.log(`out/screens/${picture}`)
      console.error(`${picture}: ${problem.message}`)
      process.exitCode = 1
    },
  })
  const { length } = await layBeside({ folder, ...(values.designs && { designs: values.designs }) })
  console.log(`out/screens/beside: ${length} sheets`)
} finally {
  await cloud.stop()
  await tearDown()
}
process.exit()
