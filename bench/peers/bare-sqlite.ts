import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'

const PAGE = 100

/** A SQLite file with one table of texts, as durable as the cloud's. */
export class BareSqlite {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'daybreak-bare-'))
  private readonly database = new Database(path.join(this.folder, 'bare.sqlite'))

  constructor() {
    for (const setting of ['journal_mode = WAL', 'synchronous = FULL']) this.database.pragma(setting)
    this.database.exec('CREATE TABLE texts (place INTEGER PRIMARY KEY, body TEXT NOT NULL)')
  }

  /** A commit for each text. */
  commit(texts: readonly string[]): number {
    const insert = this.database.prepare('INSERT INTO texts (body) VALUES (?)')
    for (const text of texts) insert.run(text)
    return texts.length
  }

  /** Reads all texts in pages as large as the cloud's, and leaves them texts. */
  read(): number {
    const select = this.database.prepare('SELECT body FROM texts WHERE place > ? ORDER BY place LIMIT ?')
    let place = 0
    for (;;) {
      const rows = select.all(place, PAGE)
      place += rows.length
      if (rows.length < PAGE) return place
    }
  }

  close(): void {
    this.database.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
