import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.mjs'
import { runTool } from '../run.mjs'

const scanned = ['src', 'cloud', 'bench', 'test', 'config']

const codeFilesUnder = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true }).filter(
    (name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'),
  )

/**
 * The arrows of docs/architecture.md. A cruise that silently saw nothing would pass, so what it scanned is counted
 * against the files on disk.
 */
export const checkBoundaries = async () => {
  const onDisk = scanned.reduce((sum, folder) => sum + codeFilesUnder(folder).length, 0)
  const { code, output } = await runTool(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    [...scanned, '--config', '.dependency-cruiser.cjs'],
    { isQuiet: true },
  )
  const modules = Number(/(\d+) modules/.exec(output)?.[1] ?? 0)
  if (modules < onDisk) {
    return { isPassed: false, output: `${output}\nOnly ${modules} modules scanned, ${onDisk} files on disk.` }
  }
  return { isPassed: code === 0, output, note: `${modules} modules` }
}
