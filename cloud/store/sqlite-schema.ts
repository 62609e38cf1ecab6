/**
 * Documents are kept as JSON under their id. The two other tables are the indexes a document database has by itself:
 * a stream's batches in order, and the batches of a record. The key of `log` lets no seq be given twice.
 */
export const SQLITE_SCHEMA = `
  CREATE TABLE IF NOT EXISTS documents (
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (collection, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS log (
    team TEXT NOT NULL,
    stream TEXT NOT NULL,
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (team, stream, seq)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS touched (
    team TEXT NOT NULL,
    stream TEXT NOT NULL,
    record TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (team, stream, record, seq)
  ) WITHOUT ROWID;
`
