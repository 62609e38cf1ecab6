import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readSettings } from './deploy/settings.mjs'
import { root } from './root.mjs'

const SETTINGS_FILE = '.daybreak/deploy.json'

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'))

const main = async ({ appid, cloudEnv, ...rest }) => {
  const { ensureInstalled } = await import('./install.mjs')
  await ensureInstalled()
  Object.assign(process.env, { DAYBREAK_APPID: appid, DAYBREAK_CLOUD_ENV: cloudEnv })
  const { buildTaro } = await import('./build-taro.mjs')
  const { buildCloudFunction, functionConfig } = await import('./build-cloud-function.mjs')
  const { loadTool } = await import('./deploy/tool.mjs')
  const { deploy } = await import('./deploy/deploy.mjs')
  await buildTaro('weapp')
  await buildCloudFunction()
  const built = {
    folder: path.join(root, 'dist'),
    functionFolder: path.join(root, 'dist/cloudfunctions/api'),
    version: readJson('package.json').version,
    schema: readJson('cloud/store/cloudbase-schema.json'),
    timeout: functionConfig.timeout,
  }
  await deploy({ settings: { appid, cloudEnv, ...rest }, built, tool: await loadTool(), log: console.log })
}

const read = readSettings(process.env, path.join(root, SETTINGS_FILE))
if (read.ok) {
  await main(read.settings).catch((error) => {
    console.error(`部署没有完成 · The deployment was not finished: ${error.message}`)
    console.error('改好后再运行一次 · Put it right and run it again: docs/deploy.md')
    process.exitCode = 1
  })
} else {
  const where = `写进环境变量或 ${SETTINGS_FILE}，步骤见 docs/deploy.md · Give them as environment variables or in ${SETTINGS_FILE}`
  console.error(['还不能部署 · Not yet:', ...read.problems.map((problem) => `  ${problem}`), where].join('\n'))
  process.exitCode = 1
}
