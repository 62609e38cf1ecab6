import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from '../../scripts/root.mjs'

const packageRoot = path.join(root, 'node_modules/@sparticuz/chromium')

/** Unpacks under another name and renames: a process that was cut short leaves nothing half-written in the way. */
const unpackInto = async (directory) => {
  const { inflate } = await import('@sparticuz/chromium')
  const partial = `${directory}.${process.pid}`
  mkdirSync(partial, { recursive: true })
  const temporary = process.env.TMPDIR
  process.env.TMPDIR = partial
  try {
    await Promise.all(['chromium.br', 'al2023.tar.br'].map((name) => inflate(path.join(packageRoot, 'bin', name))))
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
  }
  if (existsSync(directory)) rmSync(partial, { recursive: true })
  else renameSync(partial, directory)
}

const canRun = (executablePath, env) => spawnSync(executablePath, ['--version'], { env, stdio: 'ignore' }).status === 0

/**
 * A Chromium that came through npm, unpacked once into `node_modules/.cache`; `DAYBREAK_CHROMIUM` names another one.
 * On a machine without the libraries it needs (nss, nspr, expat) it is given those of its own package.
 */
export const unpackedChromium = async () => {
  const named = process.env.DAYBREAK_CHROMIUM
  if (named) return { executablePath: named, env: { ...process.env } }
  const { version } = JSON.parse(readFileSync(path.join(packageRoot, 'package.json'), 'utf8'))
  const directory = path.join(root, 'node_modules/.cache/chromium', version)
  if (!existsSync(directory)) await unpackInto(directory)
  const executablePath = path.join(directory, 'chromium')
  const plain = { ...process.env }
  if (canRun(executablePath, plain)) return { executablePath, env: plain }
  const libraries = path.join(directory, 'al2023/lib')
  const env = { ...plain, LD_LIBRARY_PATH: [libraries, plain.LD_LIBRARY_PATH].filter(Boolean).join(':') }
  if (canRun(executablePath, env)) return { executablePath, env }
  throw new Error(`Chromium of @sparticuz/chromium does not run here. Name another one by DAYBREAK_CHROMIUM.`)
}
