import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SqliteStore } from '#cloud/store/sqlite'
import type { StoreFixture } from './store-contract'

export interface SqliteFixture extends StoreFixture {
  readonly file: string
  open(): SqliteStore
}

/** SQLite stores over one file of their own, in a folder that goes with them. */
export function sqliteFixture(): SqliteFixture {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-store-'))
  const file = path.join(folder, 'cloud.sqlite')
  const opened: SqliteStore[] = []
  return {
    file,
    open: () => {
      const store = new SqliteStore(file)
      opened.push(store)
      return store
    },
    dispose: async () => {
      await Promise.all(opened.map((store) => store.close()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
