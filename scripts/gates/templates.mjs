import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from '../root.mjs'
import { run } from '../run.mjs'

const folders = { linux: 'linux/wcc', darwin: 'mac/wcc', win32: 'windows/wcc.exe' }

/** WeChat's own template compiler over every template of the build; it names line and column of what it refuses. */
export const checkTemplates = async () => {
  const built = path.join(root, 'dist/weapp')
  if (!existsSync(built)) return { isPassed: true, output: '', note: 'not built' }
  const { resolve } = createRequire(import.meta.url)
  const wcc = path.join(path.dirname(resolve('miniprogram-compiler/package.json')), 'bin', folders[process.platform])
  chmodSync(wcc, 0o755)
  const templates = readdirSync(built, { recursive: true }).filter((name) => /\.(wxml|wxs)$/.test(name))
  const { code, output } = await run(wcc, ['-d', ...templates], { isQuiet: true, cwd: built })
  return { isPassed: code === 0 && templates.length > 0, output, note: `${templates.length} templates` }
}
