import type { Storage, StorageResult } from '@/services/storage/storage'
import { serially } from './serially'

const SLOTS = ['a', 'b'] as const
const END_MARK = '\n#end'
const HEADER = /^(\d+) (\d+)\n/

/** `isDamaged`: texts are there, and none of them is whole. */
export interface Loaded<T> {
  readonly value?: T
  readonly isDamaged: boolean
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

/**
 * One small value on storage that a kill cannot destroy: it is written to two slots in turn, each with its length
 * and an end mark, so the older one stays whole while the newer is being written.
 */
export class StoredValue<T> {
  private turn: number | undefined
  private unwritten: Unwritten<T> | undefined
  private readonly inTurn = serially()

  constructor(
    private readonly storage: Storage,
    private readonly key: string,
  ) {}

  async load(): Promise<StorageResult<Loaded<T>>> {
    const texts: string[] = []
    for (const slot of SLOTS) {
      const read = await this.storage.read(`${this.key}/${slot}`)
      if (!read.ok) return read
      if (read.value !== undefined) texts.push(read.value)
    }
    const newest = texts.map((text) => parseSlot<T>(text)).reduce(newer, undefined)
    this.turn = newest?.turn ?? 0
    return { ok: true, value: newest ? { value: newest.value, isDamaged: false } : { isDamaged: texts.length > 0 } }
  }

  /** Answers once this value, or a later one, is on storage. Saves that pile up become one. */
  save(value: T): Promise<StorageResult<void>> {
    if (this.unwritten) {
      this.unwritten.value = value
      return this.unwritten.saved
    }
    const next: Unwritten<T> = { value, saved: this.inTurn(() => this.writeLatest(next)) }
    this.unwritten = next
    return next.saved
  }

  /** Removes the older slot first: a kill in between leaves the newer, never an old value. */
  clear(): Promise<StorageResult<void>> {
    return this.inTurn(async () => {
      const older = await this.storage.remove(this.keyOf((this.turn ?? 0) + 1))
      return older.ok ? this.storage.remove(this.keyOf(this.turn ?? 0)) : older
    })
  }

  private async writeLatest(latest: Unwritten<T>): Promise<StorageResult<void>> {
    this.unwritten = undefined
    // Without knowing the newest turn, a new value could look older than what is there.
    if (this.turn === undefined) {
      const loaded = await this.load()
      if (!loaded.ok) return loaded
    }
    const turn = (this.turn ?? 0) + 1
    const written = await this.storage.write(this.keyOf(turn), slotText({ turn, value: latest.value }))
    // A refused write may have cut its own slot short: the next one goes there again, and the whole one stays.
    if (written.ok) this.turn = turn
    return written
  }

  private keyOf(turn: number): string {
    return `${this.key}/${SLOTS[turn % 2] ?? SLOTS[0]}`
  }
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
