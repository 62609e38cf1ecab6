import { ensureInstalled } from './install.mjs'

const platforms = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const isForced = process.argv.includes('--force')

await ensureInstalled()
const { buildTaro } = await import('./build-taro.mjs')

try {
  for (const platform of platforms) await buildTaro(platform, { isForced })
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
