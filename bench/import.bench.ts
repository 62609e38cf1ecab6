import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { blake3 } from '@noble/hashes/blake3.js'
import Papa from 'papaparse'
import { keyedHash } from '@/domain/order-import/keyed-hash'
import { matchHeaders } from '@/domain/order-import/match-headers'
import { ORDER_ALIASES, SHARED_COLUMNS } from '@/domain/order-import/order-columns'
import { readOrderFile, type OrderFile } from '@/domain/order-import/read-order-file'
import { openTable, type OpenedTable } from '@/domain/order-import/table'
import { previewOrders } from '@/features/import/preview-orders'
import { importPieces } from '@/features/import/write-import'
import type { Replica } from '@/replica/replica'
import budgets from '../config/budgets.json'
import { oncePerSize } from './once-per-size'
import { orderFile, phonesOf } from './order-file'
import { orderWorkbook } from './order-workbook'
import { processorTime, timed, wallTime } from './race'
import { sizeColumns } from './sizes'
import type { Family, Subject } from './subject'

const ROWS = [10_000, 100_000] as const
/** Inflated, some 16 MB: a workbook of 20 MB is asked for as CSV. */
const WORKBOOK_ROWS = 12_000
const ROUNDS = 3
const SLICE_MS = 12
const SAMPLE_EVERY_STEPS = 60
const SECRET = 'A'.repeat(43)
const AS_OF = '2026-12-09'
const CSV_MOST_HEAP = 6
const WORKBOOK_MOST_HEAP = 3

type ReadFile = Extract<OrderFile, { ok: true }>

const EMPTY_PHONE = { records: () => new Map(), past: { deletedIds: () => [] } } as unknown as Replica

export const family: Family = {
  chapter: 9,
  title: 'Importing orders',
  sentence:
    'From the text of an order file to its orders, buyers recognised: 14 columns, 7 buyers for 10 rows. The limit is what nobody gets ' +
    'under: papaparse alone on the same text, and one keyed hash for each distinct buyer. The script thread is held for one slice at a time.',
  measure: async ({ isJitless }) => [await readingTimes(), longestSlices(), ...(isJitless ? [] : [heapPeaks()])],
}

async function readingTimes(): Promise<Subject> {
  const ours: number[] = []
  const limits: number[] = []
  for (const size of ROWS) {
    const rounds: { readonly own: number; readonly limit: number }[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const limit = await timed({ reset: collect, run: () => barePass(size) }, processorTime)
      rounds.push({ limit, own: await timed({ reset: collect, run: () => read(size) }, processorTime) })
    }
    ours.push(median(rounds.map(({ own }) => own)))
    limits.push(median(rounds.map(({ limit }) => limit)))
  }
  return {
    ...{ name: 'import.reading', label: 'Reading an order file', unit: 'ms', columns: sizeColumns(ROWS, 'rows') },
    ours: { key: 'ours', label: 'ours', values: ours },
    peers: [
      {
        ...{ key: 'bare', label: '`papaparse` and one hash a buyer', values: limits },
        ratio: { key: 'overBare', of: 'over', bound: 1.5 },
      },
    ],
    isGrowing: true,
  }
}

/** The quickest of the rounds, because the clock also counts what else the machine does. */
function longestSlices(): Subject {
  const longest = ROWS.map((size) => Math.min(...times(ROUNDS, () => longestSlice(size))))
  return {
    ...{ name: 'import.slice', label: 'The longest slice', unit: 'ms', columns: sizeColumns(ROWS, 'rows') },
    ours: { key: 'ours', label: 'ours', values: longest },
    peers: [],
    allowed: { label: '`config/budgets.json`', values: ROWS.map(() => budgets.handlerMilliseconds) },
  }
}

/** What is reachable beside what was there before: the file itself, its text, and all that is made of it. */
function heapPeaks(): Subject {
  const csv = Buffer.byteLength(textAt(ROWS[1]))
  const { inflatedBytes } = orderWorkbook(WORKBOOK_ROWS)
  const peaks = [
    heapPeak(() => freshFile(ROWS[1])),
    heapPeak(() => ({ bytes: orderWorkbook(WORKBOOK_ROWS).bytes, text: undefined })),
  ]
  return {
    ...{ name: 'import.heap', label: 'The most memory at once', unit: 'bytes' },
    columns: [
      { key: 'csv', label: '100,000 rows as CSV' },
      { key: 'workbook', label: '12,000 rows as a workbook' },
    ],
    ours: { key: 'ours', label: 'ours', values: peaks },
    peers: [
      {
        key: 'content',
        label: 'the CSV, the inflated sheet',
        values: [csv, inflatedBytes],
        ratio: { key: 'overContent', of: 'over' },
      },
    ],
    allowed: { label: '6 × the CSV, 3 × the sheet', values: [csv * CSV_MOST_HEAP, inflatedBytes * WORKBOOK_MOST_HEAP] },
  }
}

const textAt = oncePerSize(orderFile)
const bytesAt = oncePerSize((size) => new Uint8Array(Buffer.from(textAt(size))))

function barePass(size: number): unknown {
  const parsed = Papa.parse<string[]>(textAt(size), { delimiter: ',' })
  const key = new Uint8Array(32)
  let last: Uint8Array | undefined
  for (const phone of phonesOf(size)) last = blake3(Buffer.from(phone), { key, dkLen: 16 })
  return [parsed.data.length, last]
}

/** A file that nothing else holds, its text as long as a phone's own. */
function freshFile(size: number): File {
  const bytes = new Uint8Array(Buffer.from(orderFile(size)))
  return { bytes, text: Buffer.from(bytes).toString('utf8') }
}

function fileAt(size: number): File {
  return { bytes: bytesAt(size), text: textAt(size) }
}

function read(size: number): ReadFile {
  return whole(reading(() => fileAt(size)))
}

interface File {
  readonly bytes: Uint8Array
  readonly text: string | undefined
}

/** The file's bytes end with it, as they do in the importer. */
function* opening({ bytes, text }: File): Generator<unknown, OpenedTable> {
  return yield* openTable(bytes, text, ORDER_ALIASES)
}

function* reading(file: () => File): Generator<unknown, ReadFile> {
  const opened = yield* opening(file())
  if (!opened.ok) throw new Error(opened.problem)
  const mapping = matchHeaders(opened.headers, ORDER_ALIASES, { shared: SHARED_COLUMNS })
  const read = yield* readOrderFile(opened, { mapping, hash: keyedHash(SECRET) })
  if (!read.ok || read.problems.length > 0) throw new Error('rows of the bench were not understood')
  return read
}

/** Everything from the file to the pieces that are written, on a phone that knows no buyer yet. */
function* importing(file: () => File): Generator<unknown, unknown> {
  const { orders, rowCount } = yield* reading(file)
  const preview = yield* previewOrders(orders, { runId: 'run', at: 0, asOf: AS_OF }, EMPTY_PHONE)
  const record = { runId: 'run', fileName: '', asOf: AS_OF, at: 0, rowCount, unreadCount: 0 }
  return [preview, yield* importPieces(record, preview)]
}

/** As the importer runs it: steps until the slice is over. */
function longestSlice(size: number): number {
  const steps = importing(() => fileAt(size))
  let longest = 0
  for (let isDone = false; !isDone;) {
    const start = wallTime()
    while (!isDone && wallTime() - start < SLICE_MS) isDone = steps.next().done === true
    longest = Math.max(longest, wallTime() - start)
  }
  return longest
}

function heapPeak(file: () => File): number {
  collect()
  const before = used()
  const steps = importing(file)
  let peak = 0
  let kept: unknown
  for (let slice = 0, isDone = false; !isDone; slice += 1) {
    const step = steps.next()
    isDone = step.done === true
    kept = step.value
    if (!isDone && slice % SAMPLE_EVERY_STEPS !== 0) continue
    collect()
    peak = Math.max(peak, used() - before)
  }
  return kept === undefined ? NaN : peak
}

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

let collector: (() => void) | undefined

/** Only what is reachable counts, so the rest is cleared away before it is counted. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  collector ??= runInNewContext('gc') as () => void
  collector()
}

function whole<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function times<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make)
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN
}
