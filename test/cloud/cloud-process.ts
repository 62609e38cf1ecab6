import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { build } from 'esbuild'

const ROOT = path.resolve(__dirname, '../..')
/** Beside `node_modules`, where the bundle finds libsql. */
const BUNDLE = path.join(ROOT, `out/cloud-under-test-${process.pid}/main.mjs`)

/** Bundles the local cloud as it ships; answers the file. */
export async function bundleLocalCloud(): Promise<string> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['cloud/local/main.ts'],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    alias: { '@': path.join(ROOT, 'src'), '#cloud': path.join(ROOT, 'cloud') },
    logLevel: 'error',
  })
  return BUNDLE
}

export interface Ended {
  readonly code: number | null
  readonly output: string
}

/** A real process of the local cloud. */
export interface CloudProcess {
  /** `http://127.0.0.1:<port>`; rejects with what it printed when it ends instead. */
  readonly address: Promise<string>
  readonly ended: Promise<Ended>
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<Ended>
}

export function startCloud(bundle: string, options: readonly string[]): CloudProcess {
  const child = spawn(process.execPath, [bundle, ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }))
  const address = new Promise<string>((resolve, reject) => {
    collect(child, (text) => {
      output += text
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
      if (found !== undefined) resolve(found)
    })
    void ended.then(() => reject(new Error(`the local cloud ended: ${output}`)))
  })
  // Whoever expects it to end does not ask for the address.
  address.catch(() => undefined)
  const kill = (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal)
    return ended
  }
  return { address, ended, kill }
}

function collect(child: ChildProcess, take: (text: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', take)
}
