import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

const write = (file, project) => writeFileSync(path.join(root, file), `${JSON.stringify(project, null, 2)}\n`)

/**
 * Makes `dist/` a project that WeChat's developer tools import as it is: the repository's project file with paths
 * relative to `dist/`, and the app id of `DAYBREAK_APPID` where one is given.
 */
export const writeWechatProject = () => {
  const project = JSON.parse(readFileSync(path.join(root, 'project.config.json'), 'utf8'))
  const appid = process.env.DAYBREAK_APPID || project.appid
  mkdirSync(path.join(root, 'dist/cloudfunctions'), { recursive: true })
  write('dist/project.config.json', {
    ...project,
    appid,
    miniprogramRoot: 'weapp/',
    cloudfunctionRoot: 'cloudfunctions/',
  })
  const copied = 'dist/weapp/project.config.json'
  if (existsSync(path.join(root, copied))) {
    const { cloudfunctionRoot: _, ...alone } = project
    write(copied, { ...alone, appid, miniprogramRoot: './' })
  }
}
