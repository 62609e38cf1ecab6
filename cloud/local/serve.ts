import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { CLOUD_LIMITS, type Limits } from '#cloud/api/limits'
import { NODE_CLOCK, NODE_RANDOM } from '#cloud/api/node-platform'
import type { Log } from '#cloud/api/scope'
import { NO_TEXT_CHECK } from '#cloud/api/text-check'
import { FolderFiles } from '#cloud/files/folder'
import { SqliteStore } from '#cloud/store/sqlite'
import { localApp } from './app'

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** Loopback only: everybody who reaches it may be anybody. */
  readonly host: '127.0.0.1'
  /** The SQLite file; its folder is made when it is not there. */
  readonly databasePath: string
  /** Folder of the built preview. */
  readonly h5Root: string
  readonly log: Log
}

export interface LocalCloud {
  readonly port: number
  /** Answers what is under way, then lets the file go. */
  close(): Promise<void>
}

/** These limits guard a bill, and here nobody pays one: a history may be loaded at once, a team made for each trial. */
const LOCAL_LIMITS: Limits = {
  ...CLOUD_LIMITS,
  writes: { count: 100_000, windowMs: 60_000 },
  creations: { count: 10_000, windowMs: 24 * 3_600_000 },
  teamsPerPerson: 10_000,
}

/** Starts the local cloud. Rejects with `code: 'EADDRINUSE'` when the port is taken. */
export async function serve({ port, host, databasePath, h5Root, log }: ServeOptions): Promise<LocalCloud> {
  mkdirSync(path.dirname(databasePath), { recursive: true })
  const store = new SqliteStore(databasePath)
  const files = new FolderFiles(path.join(path.dirname(databasePath), 'files'))
  const app = localApp(h5Root, {
    store,
    files,
    clock: NODE_CLOCK,
    random: NODE_RANDOM,
    log,
    textCheck: NO_TEXT_CHECK,
    limits: LOCAL_LIMITS,
  })
  const server = createAdaptorServer({ fetch: app.fetch })
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, host, resolve)
    })
  } catch (error) {
    await store.close()
    throw error
  }
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      await store.close()
    },
  }
}
