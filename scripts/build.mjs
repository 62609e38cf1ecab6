import { ensureInstalled } from './install.mjs'

const platforms = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const isForced = process.argv.includes('--force')

await ensureInstalled()
const { buildTaro } = await import('./build-taro.mjs')
const { buildCloudFunction } = await import('./build-cloud-function.mjs')

try {
  for (const platform of platforms) await buildTaro(platform, { isForced })
  if (platforms.includes('weapp')) await buildCloudFunction()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
