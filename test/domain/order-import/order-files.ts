import { readFileSync } from 'node:fs'
import path from 'node:path'
import { keyedHash } from '@/domain/order-import/keyed-hash'
import { matchHeaders, type Mapping } from '@/domain/order-import/match-headers'
import { ORDER_ALIASES, SHARED_COLUMNS, type OrderColumn } from '@/domain/order-import/order-columns'
import type { OrderRow } from '@/domain/order-import/order-row'
import { readOrderFile } from '@/domain/order-import/read-order-file'
import { openTable, type TableHead } from '@/domain/order-import/table'

export const SECRET = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTEyMzQ'
export const hash = keyedHash(SECRET)

/** Runs a reading that pauses to its end. */
export function whole<T>(reading: Generator<unknown, T>): T {
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}

export function fixture(name: string): string {
  return readFileSync(path.join(__dirname, '../../fixtures/orders', name), 'utf8')
}

export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text))
}

/** A file as the phone is given it: bytes, and what the platform reads as UTF-8. */
export function openFile(bytes: Uint8Array): TableHead {
  const opened = whole(openTable(bytes, Buffer.from(bytes).toString('utf8'), ORDER_ALIASES))
  if (!opened.ok) throw new Error(opened.problem)
  return opened
}

export function readFile(bytes: Uint8Array | string, mapping?: Mapping<OrderColumn>) {
  const head = openFile(typeof bytes === 'string' ? bytesOf(bytes) : bytes)
  const matched = matchHeaders(head.headers, ORDER_ALIASES, { shared: SHARED_COLUMNS })
  const file = whole(readOrderFile(head, { mapping: mapping ?? matched, hash }))
  if (!file.ok) throw new Error(file.problem)
  return file
}

export const ordersOf = (bytes: Uint8Array | string): readonly OrderRow[] => readFile(bytes).orders
