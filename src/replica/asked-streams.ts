import type { StorageResult } from '@/services/storage/storage'
import type { StreamState } from './replica'
import type { SetAsideShelf } from './set-aside-shelf'
import type { StreamSet } from './stream-set'
import { dropStream } from './unreadable-streams'

export interface AskedStreamsParts {
  readonly streams: StreamSet
  readonly shelf: SetAsideShelf
  /** Runs a step on storage alone; nothing where the copy is closed by then. */
  readonly inTurn: <T>(step: () => Promise<StorageResult<T>>) => Promise<StorageResult<T> | undefined>
  readonly onChange: () => void
}

const DONE = { ok: true, value: undefined } as const

/** Which streams are in memory: those that screens asked for, and those of which something waits to be sent. */
export class AskedStreams {
  /** What was asked for, by who asked: the same array is one asking. */
  private readonly askings = new Set<readonly string[]>()
  private readonly failed = new Set<string>()
  private hasFoundUnsent = false

  constructor(private readonly parts: AskedStreamsParts) {}

  /** Opens streams; resolves once that is done or has failed. */
  async open(names: readonly string[]): Promise<StreamState> {
    const { streams, inTurn, onChange } = this.parts
    this.askings.add(names)
    for (const stream of names) this.failed.delete(stream)
    if (this.stateOf(names) === 'ready') return 'ready'
    const opened = await inTurn(() => streams.open(names))
    if (!opened?.ok) for (const stream of names) if (!streams.get(stream)) this.failed.add(stream)
    onChange()
    return this.stateOf(names)
  }

  forget(names: readonly string[]): void {
    this.askings.delete(names)
  }

  stateOf(names: readonly string[]): StreamState {
    if (names.some((stream) => this.failed.has(stream))) return 'failed'
    return names.every((stream) => this.parts.streams.get(stream)) ? 'ready' : 'opening'
  }

  /** Streams that are not open may still hold something unsent: once in its life a copy looks for it. */
  async findUnsent(): Promise<StorageResult<void>> {
    const { streams, shelf, inTurn, onChange } = this.parts
    if (this.hasFoundUnsent || streams.home === 'local') return DONE
    const found = await inTurn(async () => {
      const opened = await streams.openStored('unsent')
      // What still waits in one of them is not set aside.
      return opened.ok && streams.all().length > 1 ? shelf.open(streams.isWaiting()) : opened
    })
    this.hasFoundUnsent = found?.ok ?? false
    if (streams.all().length > 1) onChange()
    return found ?? DONE
  }

  /** Gives back the memory of what nobody asked for. */
  async release(): Promise<StorageResult<void>> {
    const { streams, inTurn, onChange } = this.parts
    const before = streams.all().length
    const released = (await inTurn(() => streams.release(new Set([...this.askings].flat())))) ?? DONE
    if (streams.all().length < before) onChange()
    return released
  }

  /** The person may not read a stream any more. */
  async drop(stream: string): Promise<StorageResult<void>> {
    const { streams, shelf, inTurn, onChange } = this.parts
    const dropped = (await inTurn(() => dropStream(streams, shelf, stream))) ?? DONE
    if (dropped.ok) this.failed.add(stream)
    onChange()
    return dropped
  }
}
