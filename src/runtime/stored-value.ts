import type { Storage, StorageResult } from '@/services/storage/storage'

const SLOTS = ['a', 'b'] as const
const END_MARK = '\n#end'
const HEADER = /^(\d+) (\d+)\n/

/** `isDamaged`: texts are there, and none of them is whole. */
export interface Loaded<T> {
  readonly value?: T
  readonly isDamaged: boolean
}

/**
 * One small value on storage that a kill cannot destroy: it is written to two slots in turn, each with its length
 * and an end mark, so the older one stays whole while the newer is being written.
 */
export interface StoredValue<T> {
  load(): Promise<StorageResult<Loaded<T>>>
  /** Answers once this value, or a later one, is on storage. Saves that pile up become one. */
  save(value: T): Promise<StorageResult<void>>
  /** Removes the older slot first: a kill in between leaves the newer, never an old value. */
  clear(): Promise<StorageResult<void>>
}

interface Slot<T> {
  readonly turn: number
  readonly value: T
}

/** The latest value given to `save` that no write has taken yet. */
interface Unwritten<T> {
  value: T
  readonly saved: Promise<StorageResult<void>>
}

export function createStoredValue<T>(storage: Storage, key: string): StoredValue<T> {
  const keyOf = (turn: number) => `${key}/${SLOTS[turn % 2] ?? SLOTS[0]}`
  let turn: number | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let unwritten: Unwritten<T> | undefined

  async function load(): Promise<StorageResult<Loaded<T>>> {
    const texts: string[] = []
    for (const slot of SLOTS) {
      const read = await storage.read(`${key}/${slot}`)
      if (!read.ok) return read
      if (read.value !== undefined) texts.push(read.value)
    }
    const newest = texts.map((text) => parseSlot<T>(text)).reduce(newer, undefined)
    turn = newest?.turn ?? 0
    return { ok: true, value: newest ? { value: newest.value, isDamaged: false } : { isDamaged: texts.length > 0 } }
  }

  async function write(value: T): Promise<StorageResult<void>> {
    // Without knowing the newest turn, a new value could look older than what is there.
    if (turn === undefined) {
      const loaded = await load()
      if (!loaded.ok) return loaded
    }
    const next = (turn ?? 0) + 1
    const written = await storage.write(keyOf(next), slotText({ turn: next, value }))
    // A refused write may have cut its own slot short: the next one goes there again, and the whole one stays.
    if (written.ok) turn = next
    return written
  }

  function save(value: T): Promise<StorageResult<void>> {
    if (unwritten) {
      unwritten.value = value
      return unwritten.saved
    }
    const next: Unwritten<T> = { value, saved: afterQueued(() => writeNext(next)) }
    unwritten = next
    return next.saved
  }

  function writeNext(next: { readonly value: T }): Promise<StorageResult<void>> {
    unwritten = undefined
    return write(next.value)
  }

  function clear(): Promise<StorageResult<void>> {
    return afterQueued(async () => {
      const older = await storage.remove(keyOf((turn ?? 0) + 1))
      return older.ok ? storage.remove(keyOf(turn ?? 0)) : older
    })
  }

  function afterQueued<R>(act: () => Promise<R>): Promise<R> {
    const acted = queue.then(act)
    queue = acted
    return acted
  }

  return { load, save, clear }
}

function slotText<T>({ turn, value }: Slot<T>): string {
  const json = JSON.stringify(value)
  return `${turn} ${json.length}\n${json}${END_MARK}`
}

function parseSlot<T>(text: string): Slot<T> | undefined {
  const header = HEADER.exec(text)
  if (!header || !text.endsWith(END_MARK)) return undefined
  const json = text.slice(header[0].length, -END_MARK.length)
  return json.length === Number(header[2]) ? { turn: Number(header[1]), value: JSON.parse(json) as T } : undefined
}

function newer<T>(best: Slot<T> | undefined, slot: Slot<T> | undefined): Slot<T> | undefined {
  return !best || (slot && slot.turn > best.turn) ? slot : best
}
