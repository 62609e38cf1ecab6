import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

/** Seconds; a phone gives up after 15. */
const TIMEOUT_SECONDS = 20

/** What WeChat reads beside the code: the one open interface that the function asks for, and its time. */
export const functionConfig = { permissions: { openapi: ['security.msgSecCheck'] }, timeout: TIMEOUT_SECONDS }

/**
 * Builds the function `api` into `folder`: one file with everything in it, so that WeChat installs nothing and runs what
 * the lockfile names and the tests ran.
 */
export const buildCloudFunction = async (folder = 'dist/cloudfunctions/api') => {
  const { build } = await import('esbuild')
  const to = path.resolve(root, folder)
  rmSync(to, { recursive: true, force: true })
  await build({
    absWorkingDir: root,
    entryPoints: ['cloud/function/main.ts'],
    outfile: path.join(to, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node16',
    format: 'cjs',
    alias: { '@': path.join(root, 'src'), '#cloud': path.join(root, 'cloud') },
    logLevel: 'error',
  })
  const write = (name, content) => writeFileSync(path.join(to, name), `${JSON.stringify(content, null, 2)}\n`)
  write('config.json', functionConfig)
  write('package.json', { name: 'api', version: '1.0.0', private: true, main: 'index.js' })
}
