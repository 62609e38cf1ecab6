import { createHash } from 'node:crypto'
import { sha256 } from '@noble/hashes/sha2.js'
import { SLICE_LENGTH, sumsOf } from '@/runtime/photos/photo-bytes'
import { FILE_MAX_BYTES } from '@/protocol/file-part'
import budgets from '../config/budgets.json'
import { processorTime, race } from './race'
import { sizedTimes, type Contestant } from './sized-times'
import type { Family, Subject } from './subject'

const LEAST_BYTES = FILE_MAX_BYTES / 10

export const family: Family = {
  chapter: 9,
  title: 'Pictures',
  sentence:
    'What adding a picture takes of the script’s thread once it is small: from base64 to bytes, how many, and their SHA-256, in slices between which others have their turn. ' +
    'The limit is `@noble/hashes` over the same bytes in one go, which nobody could do in slices; the most a slice may take is what a handler may.',
  measure: async () => [
    await sizedTimes({
      name: 'pictures.sums',
      label: 'The sums of a picture',
      sizes: [LEAST_BYTES, FILE_MAX_BYTES],
      thing: 'bytes',
      ours,
      peers: [noble, node],
    }),
    await slice(),
  ],
}

const noTurn = () => Promise.resolve()

const ours: Contestant = {
  key: '',
  label: 'ours',
  prepare: (size) => {
    const text = pictureOf(size).toString('base64')
    return { run: () => sumsOf(text, noTurn) }
  },
}

const noble: Contestant = {
  key: 'noble',
  label: '`@noble/hashes`',
  ratio: { key: 'overNoble', of: 'over', bound: 2.5 },
  prepare: (size) => {
    const bytes = Uint8Array.from(pictureOf(size))
    return { run: () => sha256(bytes) }
  },
}

/** Machine code, which a mini program does not have: only told. */
const node: Contestant = {
  key: 'node',
  label: '`node:crypto`, machine code',
  prepare: (size) => {
    const bytes = pictureOf(size)
    return { run: () => createHash('sha256').update(bytes).digest() }
  },
}

async function slice(): Promise<Subject> {
  const text = pictureOf(FILE_MAX_BYTES).toString('base64').slice(0, SLICE_LENGTH)
  const [milliseconds = 0] = await race([{ pass: { run: () => sumsOf(text, noTurn) }, expectedMs: 1 }], processorTime)
  return {
    name: 'pictures.slice',
    label: 'One slice of it, for which the thread is held',
    unit: 'ms',
    columns: [{ key: '', label: `${(SLICE_LENGTH / 4) * 3} bytes` }],
    ours: { key: '', label: 'ours', values: [milliseconds] },
    peers: [],
    allowed: { label: '`config/budgets.json`', values: [budgets.handlerMilliseconds] },
  }
}

/** Bytes of all values, like those of a picture. */
function pictureOf(size: number): Buffer {
  return Buffer.from(Array.from({ length: size }, (_, place) => (place * 31 + (place >> 8)) & 0xff))
}
