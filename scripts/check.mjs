import { ensureInstalled } from './install.mjs'

await ensureInstalled()
const { buildGates, sourceGates } = await import('./gates/gates.mjs')
const { runGates } = await import('./gates/run-gates.mjs')

const { failed } = await runGates([...sourceGates, ...buildGates])
process.exitCode = failed > 0 ? 1 : 0
