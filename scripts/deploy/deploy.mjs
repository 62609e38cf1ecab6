import { deployFunction } from './cloud-function.mjs'
import { prepareDatabase } from './database.mjs'
import { prepareStorage } from './storage.mjs'

/** The build is compiled already: the uploader is to change nothing in it. */
const AS_BUILT = { es6: false, es7: false, minify: false, autoPrefixWXSS: false }

/**
 * Brings a built version into the merchant's cloud: database and storage, then function, then mini program, so that no
 * phone ever meets an older cloud than it was built with. Throws where one of them fails; what came before it stays, and deploying
 * again goes on from there.
 * `built` is `{folder, functionFolder, version, schema, timeout}`, `tool` what `loadTool` gives.
 */
export const deploy = async ({ settings, built, tool, log, wait }) => {
  const { appid, cloudEnv, privateKeyPath } = settings
  const project = new tool.ci.Project({
    appid,
    type: 'miniProgram',
    projectPath: built.folder,
    privateKeyPath,
    ignores: ['node_modules/**/*'],
  })
  const { currentEnv: environment, cloudAPI: api } = await tool.cloud.initEnvironmentByProject(project, cloudEnv)
  log('数据库 · database')
  await prepareDatabase({ api, environment, schema: built.schema, log })
  log('云存储 · cloud storage')
  const byHand = await prepareStorage({ api, environment, log, wait })
  log('云函数 · cloud function')
  const { functionFolder: folder, timeout } = built
  await deployFunction({ tool, api, project, environment, folder, timeout, log })
  log('小程序 · mini program')
  const desc = `破晓 Daybreak ${built.version}`
  await tool.ci.upload({ project, version: built.version, desc, setting: AS_BUILT, robot: 1 })
  log(
    `${built.version}: 已上传，在「版本管理」里设为体验版或提交审核 · uploaded; make it the trial version or submit it`,
  )
  for (const step of byHand) log(`还要手动做 · Left to do by hand: ${step}`)
}
