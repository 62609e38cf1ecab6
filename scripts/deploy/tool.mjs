import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from '../root.mjs'
import { run } from '../run.mjs'

const named = path.join(root, 'scripts/deploy/tool')
const folder = path.join(root, 'out/deploy-tool')

const isInstalled = () => {
  const installed = path.join(folder, 'node_modules/miniprogram-ci/package.json')
  const wanted = JSON.parse(readFileSync(path.join(named, 'package.json'), 'utf8')).dependencies['miniprogram-ci']
  return existsSync(installed) && JSON.parse(readFileSync(installed, 'utf8')).version === wanted
}

/**
 * WeChat's own uploader. It comes with 697 folders of packages, which only who deploys needs: they have a lockfile of
 * their own, are installed the first time, and lie in `out/`. `cloud` is of its inner parts: its public ones know no database.
 */
export const loadTool = async () => {
  if (!isInstalled()) {
    console.log('Installing miniprogram-ci …')
    mkdirSync(folder, { recursive: true })
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(path.join(named, file), path.join(folder, file))
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    // Its packages' own scripts build nothing that an upload needs, and it will hold a private key.
    const { code, output } = await run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      isQuiet: true,
    })
    if (code !== 0) throw new Error(`npm ci failed:\n${output}`)
  }
  const load = createRequire(path.join(folder, 'package.json'))
  return { ci: load('miniprogram-ci'), cloud: load('miniprogram-ci/dist/ci/cloud/utils') }
}
