import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'

export interface LocalCloud {
  /** `http://127.0.0.1:<port>/` */
  readonly address: string
  readonly port: number
  readonly databasePath: string
  /** The preview as one person sees it. */
  homeOf(person: string): string
  /** SIGKILL; the database stays. */
  kill(): Promise<void>
  /** Ends it and removes the folder of its own database. */
  stop(): Promise<void>
}

/** Every script of the project runs from its root. */
const root = process.cwd()

const addressOf = async (child: ChildProcess, ended: Promise<unknown>): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = ''
    const read = (piece: Buffer): void => {
      output += piece.toString('utf8')
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0]
      if (found) resolve(found)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    void ended.then(() => reject(new Error(`The local cloud ended before it listened:\n${output}`)))
  })

/**
 * Starts the built local cloud (`out/local`) as a process of its own, on a free port and a fresh database unless they
 * are given. Resolves once it listens; rejects with its output where it ends instead.
 */
export const startLocalCloud = async (given: { port?: number; databasePath?: string } = {}): Promise<LocalCloud> => {
  mkdirSync(path.join(root, 'out'), { recursive: true })
  const directory = mkdtempSync(path.join(root, 'out/local-cloud-'))
  const databasePath = given.databasePath ?? path.join(directory, 'daybreak.sqlite')
  const child = spawn(
    process.execPath,
    ['out/local/main.mjs', '--port', String(given.port ?? 0), '--database', databasePath],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const address = await addressOf(child, ended)
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  return {
    address,
    port: Number(new URL(address).port),
    databasePath,
    homeOf: (person) => `${address}as/${person}/`,
    kill,
    stop: async () => {
      await kill()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
