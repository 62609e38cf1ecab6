import type { TeamReplica } from '@/replica/open-replica'
import type { Clock } from '@/services/clock/clock'
import { createListeners } from './listeners'
import type { ShelfState } from './shelf'

/** What waits for the person, by the tab that it waits in; absent where nobody has counted. */
export interface BadgeCounts {
  readonly trust?: number
}

export interface TabBadges {
  /** The same object as long as nothing changed. */
  readonly get: () => BadgeCounts
  /** Counting begins with the first who listens, once what they look at has been drawn. */
  readonly subscribe: (listener: () => void) => () => void
  stop(): void
}

interface Shelf {
  readonly state: () => ShelfState
  readonly subscribe: (listener: () => void) => () => void
}

const NONE: BadgeCounts = {}
const COUNT_AFTER_MILLISECONDS = 500

/** Counts for the tabs of the open team. What counts stands in a sub-package and reads what no other screen waits for. */
export class CountedBadges implements TabBadges {
  private readonly listeners = createListeners()
  private counts = NONE
  private watched: TeamReplica | undefined
  private stopWatching: () => void = () => undefined
  private forgetShelf: (() => void) | undefined

  constructor(
    private readonly shelf: Shelf,
    private readonly clock: Clock,
  ) {}

  readonly get = (): BadgeCounts => this.counts

  readonly subscribe = (listener: () => void): (() => void) => {
    this.forgetShelf ??= this.shelf.subscribe(() => this.follow())
    this.follow()
    return this.listeners.subscribe(listener)
  }

  stop(): void {
    this.forgetShelf?.()
    this.stopWatching()
  }

  private follow(): void {
    const { replica } = this.shelf.state()
    if (replica === this.watched) return
    this.stopWatching()
    this.watched = replica
    this.show(NONE)
    this.stopWatching = replica ? this.countLater(replica) : () => undefined
  }

  private countLater(replica: TeamReplica): () => void {
    const { clock, shelf } = this
    let stop: () => void = () => undefined
    let isWanted = true
    const watchWhenThere = async () => {
      const watch = await fetchWatch()
      if (!isWanted || !watch) return
      stop = watch({ replica, entry: () => shelf.state().active, clock, onCount: (trust) => this.show({ trust }) })
    }
    const cancel = clock.after(COUNT_AFTER_MILLISECONDS, () => void watchWhenThere())
    return () => {
      isWanted = false
      cancel()
      stop()
    }
  }

  private show(next: BadgeCounts): void {
    if (next.trust === this.counts.trust) return
    this.counts = next
    this.listeners.notify()
  }
}

/** Nothing where the sub-package is not on the phone yet: then no tab has a badge. */
async function fetchWatch() {
  try {
    const { watchTrustDue } = await import(/* webpackChunkName: "pages-trust/due" */ './watch-trust-due')
    return watchTrustDue
  } catch {
    return undefined
  }
}
