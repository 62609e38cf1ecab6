import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

await ensureInstalled()
const { buildTaro } = await import('./build-taro.mjs')
const { buildLocalCloud } = await import('./build-local-cloud.mjs')
const { buildMiniprogramHost } = await import('./build-miniprogram-host.mjs')
const { startMiniprogramHost } = await import('./start-miniprogram-host.mjs')

const cloudPort = Number(process.env.DAYBREAK_PORT ?? 4183)
const people = ['chen 陈静', 'xu 许可', 'lin 林岚', 'su 苏禾', 'zhou 周宁', 'he 何敏']

/** The compiled mini program calls a cloud only where the build names one. */
process.env.DAYBREAK_CLOUD_ENV ||= 'daybreak-test'
try {
  await buildTaro('weapp')
  await Promise.all([buildLocalCloud(), buildMiniprogramHost()])
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

process.chdir(root)
mkdirSync(path.join(root, '.daybreak'), { recursive: true })
process.env.DAYBREAK_PORT = String(cloudPort)
process.env.DAYBREAK_DATABASE ||= '.daybreak/weapp.sqlite'
const host = await startMiniprogramHost({ port: Number(process.env.DAYBREAK_HOST_PORT ?? cloudPort + 1) })
for (const end of ['exit', 'SIGINT', 'SIGTERM']) process.once(end, host.stop)
console.log('The compiled mini program, as each of the team has it:')
for (const person of people) {
  const [id, name] = person.split(' ')
  console.log(`  ${name}  ${host.address}as/${cloudPort}/${id}/?frame=phone`)
}
await import('../out/local/main.mjs')
