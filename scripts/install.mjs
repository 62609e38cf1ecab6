import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'

const packagesOf = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages

/** Compares what the lockfile asks for with what npm says it installed; packages for other machines may be absent. */
const isInstalled = () => {
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return false
  const installed = packagesOf('node_modules/.package-lock.json')
  return Object.entries(packagesOf('package-lock.json')).every(
    ([name, wanted]) =>
      name === '' || installed[name]?.version === wanted.version || (wanted.optional && installed[name] === undefined),
  )
}

/** Installs what the lockfile asks for, unless it is there already. Ends the process where npm fails. */
export const ensureInstalled = async () => {
  if (isInstalled()) return
  console.log('Installing the packages of package-lock.json …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { code } = await run(npm, ['ci', '--no-audit', '--no-fund'])
  if (code !== 0) {
    console.error('npm ci failed; see above.')
    process.exit(code)
  }
}
