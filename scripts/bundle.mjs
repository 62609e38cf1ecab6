import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from './root.mjs'

const require = createRequire(path.join(root, 'package.json'))

/** Tables of a package come in: Node imports JSON only with an attribute that nobody else asks for. */
const jsonOfPackages = {
  name: 'json-of-packages',
  setup(build) {
    build.onResolve({ filter: /^[^./@#].*\.json$/ }, ({ path: name }) => ({ path: require.resolve(name) }))
  },
}

/**
 * Bundles TypeScript of the project so that Node runs it. Packages stay outside and are found in `node_modules`,
 * unless `isSelfContained`; paths of tsconfig.json (`@/`, `#cloud/`) are resolved.
 */
export const bundle = async (entryPoints, outdir, { isSelfContained = false, format = 'esm', plugins = [] } = {}) => {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: path.join(root, outdir),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format,
    packages: isSelfContained ? 'bundle' : 'external',
    alias: { '@': path.join(root, 'src'), '#cloud': path.join(root, 'cloud') },
    outExtension: { '.js': format === 'esm' ? '.mjs' : '.cjs' },
    plugins: [jsonOfPackages, ...plugins],
    sourcemap: 'inline',
    logLevel: 'error',
  })
}
