import type { Day } from '@/domain/calendar/day'
import { buyerWrite } from '@/domain/order-import/plan-import'
import type { Fields } from '@/domain/records/fields'
import { streamOf } from '@/protocol/stream-of'
import type { Replica, Write, WriteResult } from '@/replica/replica'
import type { Clock } from '@/services/clock/clock'
import type { ImportPreview } from './import-state'

/** So many records go on storage in one piece: few enough not to hold the thread, and well within one batch to the cloud. */
const RECORDS_AT_ONCE = 128
/** So many are put into their pieces without a pause. */
const WRITES_AT_ONCE = 1_024

/** Some of what an import writes, made when its turn comes and forgotten afterwards. */
interface Piece {
  readonly size: number
  readonly writes: () => readonly Write[]
}

type Pieces = readonly Piece[]

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
export function* importPieces(record: ImportRecord, preview: ImportPreview): Generator<undefined, Pieces> {
  const run: Write = { kind: 'importRun', id: record.runId, fields: runFields(record, preview) }
  if (preview.kind === 'sessions') return yield* inPieces([run, ...preview.plan.writes], AS_IT_IS)
  const readings = preview.readings.map(({ id, fields }): Write => {
    const { sessionId, asOf, refundFen, source } = fields
    return { kind: 'refundReading', id, fields: { sessionId, asOf, refundFen, source, importRunId: record.runId } }
  })
  const { buyers, links, isRepeated } = preview.plan
  // Orders that an import tells of already need no other to vouch for them.
  if (isRepeated) return yield* inPieces([run, ...readings], AS_IT_IS)
  const first = yield* inPieces([run, ...readings, ...links], AS_IT_IS)
  const people = yield* inPieces(buyers, {
    streamOf: ({ key }) => streamOf('buyer', key),
    toWrite: (group) => buyerWrite(group, record.runId),
  })
  return [...first, ...people]
}

/**
 * Puts an import on storage piece by piece. Stopped or refused half-way, all of it is taken back: what is there under a
 * deleted import counts for nothing.
 */
export async function writeImport(
  pieces: Pieces,
  { replica, clock, isCancelled, onProgress }: Writing,
): Promise<WriteOutcome> {
  const total = pieces.reduce((sum, { size }) => sum + size, 0)
  const undoable: Write[] = []
  let written = 0
  for (const piece of pieces) {
    const isStopped = written > 0 && isCancelled()
    const writes = isStopped ? [] : piece.writes()
    const result = isStopped ? undefined : await replica.write(writes)
    if (!result?.ok) {
      await replica.write(undoable.map(({ kind, id }) => ({ kind, id, fields: { deletedAt: clock.now() } })))
      return result?.code ?? 'stopped'
    }
    undoable.push(...writes.filter(isUndone))
    written += piece.size
    onProgress(written, total)
    await new Promise<void>((resolve) => clock.after(0, resolve))
  }
  return 'written'
}

/** What is deleted when an import is taken back; its orders stop counting with its own record. */
function isUndone({ kind }: Write): boolean {
  return kind === 'importRun' || kind === 'session' || kind === 'refundReading'
}

function runFields(record: ImportRecord, preview: ImportPreview): Fields {
  const { fileName, asOf, at, rowCount, unreadCount, columns } = record
  const fields = { fileName, asOf, at, rowCount, unreadCount, ...(columns !== undefined && { columns }) }
  if (preview.kind === 'sessions')
    return { ...fields, orderCount: 0, buyerCount: 0, sessionCount: preview.plan.newCount }
  const { orderCount, buyerCount, isRepeated } = preview.plan
  return isRepeated ? { ...fields, orderCount: 0, buyerCount: 0 } : { ...fields, orderCount, buyerCount }
}

interface Making<T> {
  readonly streamOf: (item: T) => string | undefined
  readonly toWrite: (item: T) => Write
}

const AS_IT_IS: Making<Write> = { streamOf: ({ kind, id }) => streamOf(kind, id), toWrite: (write) => write }

/** Each piece goes into one stream: what goes into several at once is written twice. */
function* inPieces<T>(items: readonly T[], { streamOf: of, toWrite }: Making<T>): Generator<undefined, Pieces> {
  const streams = new Map<string, T[][]>()
  for (const [place, item] of items.entries()) {
    if (place % WRITES_AT_ONCE === 0) yield undefined
    const stream = of(item) ?? ''
    const own = streams.get(stream)
    const last = own?.[own.length - 1]
    if (!own) streams.set(stream, [[item]])
    else if (!last || last.length === RECORDS_AT_ONCE) own.push([item])
    else last.push(item)
  }
  const parts = ([] as T[][]).concat(...streams.values())
  return parts.map((part) => ({ size: part.length, writes: () => part.map(toWrite) }))
}
