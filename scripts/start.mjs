import { ensureInstalled } from './install.mjs'
import { root } from './root.mjs'

await ensureInstalled()
const { buildTaro } = await import('./build-taro.mjs')
const { buildCloudFunction } = await import('./build-cloud-function.mjs')
const { buildLocalCloud } = await import('./build-local-cloud.mjs')

try {
  // One after the other: two builds at once are slower on two cores, and share webpack's cache folder.
  await buildTaro('h5')
  await buildTaro('weapp')
  await buildCloudFunction()
  await buildLocalCloud()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
console.log("dist/ is ready for WeChat's developer tools: import that folder.")
process.chdir(root)
await import('../out/local/main.mjs')
