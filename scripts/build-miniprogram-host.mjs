import path from 'node:path'
import { bundle } from './bundle.mjs'
import { root } from './root.mjs'

/** Bundles the host of the compiled mini program: its server for Node, and the phone that the server hands to a browser. */
export const buildMiniprogramHost = async () => {
  const { build } = await import('esbuild')
  await bundle(['test/miniprogram-host/main.ts'], 'out/miniprogram-host')
  await build({
    absWorkingDir: root,
    entryPoints: ['test/miniprogram-host/phone/main.ts'],
    outfile: path.join(root, 'out/miniprogram-host/phone.js'),
    bundle: true,
    format: 'esm',
    target: 'chrome120',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
}
