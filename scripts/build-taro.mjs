import { rmSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { buildOnce } from './build-once.mjs'
import { root } from './root.mjs'
import { runTool } from './run.mjs'
import { writeWechatProject } from './wechat-project.mjs'

const sources = [
  'src',
  'config',
  'types',
  'babel.config.js',
  'tsconfig.json',
  'project.config.json',
  'package-lock.json',
]

/** What of the environment goes into a build. */
const words = () => [process.env.DAYBREAK_CLOUD_ENV ?? '', process.env.DAYBREAK_APPID ?? '']

/** Webpack redraws its progress bar hundreds of times; what went wrong stands after the last one. */
const withoutProgress = (output) => stripVTControlCharacters(output.slice(output.lastIndexOf('● Webpack')))

/** Builds `dist/weapp` or `dist/h5` with Taro. Throws with Taro's own output where it fails. */
export const buildTaro = (platform, { isForced = false } = {}) =>
  buildOnce({ name: platform, product: `dist/${platform}`, sources, words: words(), isForced }, async () => {
    rmSync(path.join(root, 'dist', platform), { recursive: true, force: true })
    const { code, output } = await runTool('@tarojs/cli/bin/taro', ['build', '--type', platform], {
      env: { NODE_ENV: 'production', NO_UPDATE_NOTIFIER: '1' },
      isQuiet: true,
    })
    if (code !== 0) throw new Error(`The ${platform} build failed:\n${withoutProgress(output)}`)
    if (platform === 'weapp') writeWechatProject()
  })
