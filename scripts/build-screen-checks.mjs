import path from 'node:path'
import { root } from './root.mjs'

/** Bundles the checks that run inside a page. */
export const buildScreenChecks = async () => {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: ['test/screens/checks/main.ts'],
    outfile: path.join(root, 'out/screen-checks.js'),
    bundle: true,
    format: 'iife',
    target: 'chrome120',
    logLevel: 'error',
  })
}
