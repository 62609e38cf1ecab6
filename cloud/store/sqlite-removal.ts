import type Database from 'libsql'
import type { RemovalQuery } from './store'

const SOME_BATCHES = 'SELECT stream, seq, id FROM log WHERE team = ? LIMIT ?'
const REMOVE_DOCUMENT = 'DELETE FROM documents WHERE collection = ? AND id = ?'
const REMOVE_FROM_LOG = 'DELETE FROM log WHERE team = ? AND stream = ? AND seq = ?'
const REMOVE_TOUCHED = 'DELETE FROM touched WHERE team = ? AND stream = ? AND record = ? AND seq = ?'
const READ_RECORDS =
  "SELECT json_extract(body, '$.records') AS records FROM documents WHERE collection = 'batches' AND id = ?"
const REMOVE_OTHERS = `DELETE FROM documents WHERE collection = ?1 AND id IN
  (SELECT id FROM documents WHERE collection = ?1 AND json_extract(body, '$.teamId') = ?2 LIMIT ?3)`

interface LogRow {
  readonly stream: string
  readonly seq: number
  readonly id: string
}

/** Removes some of a team's documents inside the transaction that is open; resolves with how many. */
export function removeDocumentsOfTeam(
  database: Database.Database,
  { collection, teamId, limit }: RemovalQuery,
): number {
  if (collection !== 'batches') return database.prepare(REMOVE_OTHERS).run(collection, teamId, limit).changes
  const rows = database.prepare(SOME_BATCHES).all(teamId, limit) as LogRow[]
  for (const row of rows) removeBatch(database, teamId, row)
  return rows.length
}

/** A batch goes with what the indexes have of it. */
function removeBatch(database: Database.Database, teamId: string, { stream, seq, id }: LogRow): void {
  const found = database.prepare(READ_RECORDS).get(id) as { readonly records: string } | undefined
  const touch = database.prepare(REMOVE_TOUCHED)
  for (const record of found ? (JSON.parse(found.records) as readonly string[]) : []) {
    touch.run(teamId, stream, record, seq)
  }
  database.prepare(REMOVE_FROM_LOG).run(teamId, stream, seq)
  database.prepare(REMOVE_DOCUMENT).run('batches', id)
}
