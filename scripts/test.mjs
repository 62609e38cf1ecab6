import { ensureInstalled } from './install.mjs'

await ensureInstalled()
const { buildTaro } = await import('./build-taro.mjs')
const { buildCloudFunction } = await import('./build-cloud-function.mjs')
const { buildLocalCloud } = await import('./build-local-cloud.mjs')
const { buildGates, sourceGates } = await import('./gates/gates.mjs')
const { runGates } = await import('./gates/run-gates.mjs')
const { runJest } = await import('./jest-run.mjs')

const build = (name, make) => ({
  name,
  check: () =>
    make().then(
      () => ({ isPassed: true, output: '' }),
      (error) => ({ isPassed: false, output: error.message }),
    ),
})

/** The package under test calls a cloud, as the one that is shipped does; its environment is only a name. */
const buildWeapp = async () => {
  const given = process.env.DAYBREAK_CLOUD_ENV
  process.env.DAYBREAK_CLOUD_ENV = given || 'daybreak-test'
  try {
    await buildTaro('weapp')
  } finally {
    // The preview is built next, and not anew for another name.
    if (given === undefined) delete process.env.DAYBREAK_CLOUD_ENV
    else process.env.DAYBREAK_CLOUD_ENV = given
  }
}

/** Cheap before dear, and what is built before what runs it. Every part runs, so that one look shows all that is wrong. */
const parts = [
  ['Checks', () => runGates(sourceGates)],
  ['Unit and property tests', () => runJest(['unit'])],
  [
    'Clouds',
    () =>
      runGates([
        build('local cloud build', buildLocalCloud),
        build('cloud function build', () => buildCloudFunction()),
      ]),
  ],
  ['Contract tests', () => runJest(['contract'])],
  ['Mini program', () => runGates([build('weapp build', buildWeapp)])],
  ['Its package', () => runGates(buildGates)],
  ['Compiled mini program tests', () => runJest(['miniprogram'])],
  ['Preview', () => runGates([build('h5 build', () => buildTaro('h5'))])],
  // All phones are in one browser: more than two at a time would wait for each other.
  ['Browser tests', () => runJest(['browser'], '2')],
]

const total = { passed: 0, failed: 0 }
for (const [title, part] of parts) {
  const startedAt = Date.now()
  console.log(`\n── ${title}`)
  const { passed, failed } = await part()
  total.passed += passed
  total.failed += failed
  console.log(`   ${passed} passed, ${failed} failed in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
}
process.exitCode = total.failed > 0 ? 1 : 0
console.log(`\n${total.passed} passed, ${total.failed} failed`)
