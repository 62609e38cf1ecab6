import type { Day } from '@/domain/calendar/day'
import type { Fields } from '@/domain/records/fields'
import { streamOf } from '@/protocol/stream-of'
import type { Replica, Write, WriteResult } from '@/replica/replica'
import type { Clock } from '@/services/clock/clock'
import type { ImportPreview } from './import-state'

/** So many records go on storage in one piece: few enough not to hold the thread, and well within one batch to the cloud. */
const RECORDS_AT_ONCE = 128
/** So many are put into their pieces without a pause. */
const WRITES_AT_ONCE = 1_024

type Pieces = readonly (readonly Write[])[]

export interface ImportRecord {
  readonly runId: string
  readonly fileName: string
  readonly asOf: Day
  /** Epoch milliseconds */
  readonly at: number
  readonly rowCount: number
  readonly unreadCount: number
  /** Which header went where; absent where it is too long to keep. */
  readonly columns?: string
}

export interface Writing {
  readonly replica: Replica
  readonly clock: Clock
  readonly isCancelled: () => boolean
  readonly onProgress: (done: number, total: number) => void
}

export type WriteOutcome = 'written' | 'stopped' | Extract<WriteResult, { ok: false }>['code']

/**
 * What an import brings, in the pieces in which it is written; the record of the import itself is the very first. Yields
 * now and then, for a pause.
 */
export function importPieces(record: ImportRecord, preview: ImportPreview): Generator<undefined, Pieces> {
  const run: Write = { kind: 'importRun', id: record.runId, fields: runFields(record, preview) }
  if (preview.kind === 'sessions') return inPieces([run, ...preview.plan.writes])
  const readings = preview.readings.map(({ id, fields }): Write => {
    const { sessionId, asOf, refundFen, source } = fields
    return { kind: 'refundReading', id, fields: { sessionId, asOf, refundFen, source, importRunId: record.runId } }
  })
  // Orders that an import tells of already need no other to vouch for them.
  return inPieces([run, ...readings, ...(preview.plan.isRepeated ? [] : preview.plan.writes)])
}

/**
 * Puts an import on storage piece by piece. Stopped or refused half-way, all of it is taken back: what is there under a
 * deleted import counts for nothing.
 */
export async function writeImport(
  pieces: Pieces,
  { replica, clock, isCancelled, onProgress }: Writing,
): Promise<WriteOutcome> {
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const written: Write[] = []
  for (const piece of pieces) {
    const isStopped = written.length > 0 && isCancelled()
    const result = isStopped ? undefined : await replica.write(piece)
    if (!result?.ok) {
      await replica.write(undoWrites(written, clock.now()))
      return result?.code ?? 'stopped'
    }
    written.push(...piece)
    onProgress(written.length, total)
    await new Promise<void>((resolve) => clock.after(0, resolve))
  }
  return 'written'
}

/** What is deleted when an import is taken back; its orders stop counting with its own record. */
function undoWrites(writes: readonly Write[], now: number): readonly Write[] {
  const own = writes.filter(({ kind }) => kind === 'importRun' || kind === 'session' || kind === 'refundReading')
  return own.map(({ kind, id }) => ({ kind, id, fields: { deletedAt: now } }))
}

function runFields(record: ImportRecord, preview: ImportPreview): Fields {
  const { fileName, asOf, at, rowCount, unreadCount, columns } = record
  const fields = { fileName, asOf, at, rowCount, unreadCount, ...(columns !== undefined && { columns }) }
  if (preview.kind === 'sessions')
    return { ...fields, orderCount: 0, buyerCount: 0, sessionCount: preview.plan.newCount }
  const { orderCount, buyerCount, isRepeated } = preview.plan
  return isRepeated ? { ...fields, orderCount: 0, buyerCount: 0 } : { ...fields, orderCount, buyerCount }
}

/** Each piece goes into one stream: what goes into several at once is written twice. */
function* inPieces(writes: readonly Write[]): Generator<undefined, Pieces> {
  const streams = new Map<string, Write[][]>()
  for (const [place, write] of writes.entries()) {
    if (place % WRITES_AT_ONCE === 0) yield undefined
    const stream = streamOf(write.kind, write.id) ?? ''
    const own = streams.get(stream)
    const last = own?.[own.length - 1]
    if (!own) streams.set(stream, [[write]])
    else if (!last || last.length === RECORDS_AT_ONCE) own.push([write])
    else last.push(write)
  }
  return ([] as Write[][]).concat(...streams.values())
}
