import type { Cloud } from '@/services/cloud/cloud'
import type { MemoryStorage } from '@/services/storage/memory-storage'
import type { Storage } from '@/services/storage/storage'

/** Where in its last step a phone is killed: before it, in the middle of a write, or after it and before the answer. */
export type KillPoint = 'before' | 'halfway' | 'after'

/** Kills a phone at its `step`-th operation, be it on storage or with the cloud: nothing that follows happens. */
export class Fate {
  taken = 0
  readonly killed: Promise<'killed'>
  private announce: (word: 'killed') => void = () => undefined

  constructor(
    private readonly step: number,
    private readonly point: KillPoint,
  ) {
    this.killed = new Promise((resolve) => (this.announce = resolve))
  }

  get isDead(): boolean {
    return this.taken >= this.step
  }

  storage(inner: MemoryStorage): Storage {
    return {
      read: (key) => this.take(() => inner.read(key)),
      list: (prefix) => this.take(() => inner.list(prefix)),
      remove: (key) => this.take(() => inner.remove(key)),
      write: (key, text) =>
        this.take(
          () => inner.write(key, text),
          () => inner.put(key, text.slice(0, text.length / 2)),
        ),
      removeAll: (prefix) =>
        this.take(
          () => inner.removeAll(prefix),
          () => void this.removeHalf(inner, prefix),
        ),
    }
  }

  cloud(inner: Cloud): Cloud {
    return { isConfigured: inner.isConfigured, call: (name, request) => this.take(() => inner.call(name, request)) }
  }

  private async removeHalf(inner: MemoryStorage, prefix: string): Promise<void> {
    const keys = inner.entries().filter(([key]) => key.startsWith(prefix))
    for (const [key] of keys.slice(0, Math.ceil(keys.length / 2))) await inner.remove(key)
  }

  private take<T>(act: () => Promise<T>, half: () => void = () => undefined): Promise<T> {
    if (this.isDead) return never()
    this.taken += 1
    if (!this.isDead) return act()
    if (this.point === 'halfway') half()
    const done = this.point === 'after' ? act() : Promise.resolve()
    void done.then(() => this.announce('killed'))
    return never()
  }
}

function never<T>(): Promise<T> {
  return new Promise<T>(() => undefined)
}
