import type { TeamReplica } from '@/replica/open-replica'
import { createListeners } from '../listeners'
import type { Services } from '../services'
import type { ShelfState } from '../shelf'
import type { DueWatch } from './due-watch'

/** What waits for the person, by the tab that it waits in; absent where nobody has counted. */
export interface BadgeCounts {
  readonly trust?: number
  readonly firstOrders?: number
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

type CountedTab = keyof BadgeCounts
type Watch = (given: DueWatch) => () => void

/** What counts stands in the sub-package of its tab. */
const WATCHES: Readonly<Record<CountedTab, () => Promise<Watch>>> = {
  trust: async () => (await import(/* webpackChunkName: "pages-trust/due" */ './watch-trust-due')).watchTrustDue,
  firstOrders: async () =>
    (await import(/* webpackChunkName: "pages-first-orders/due" */ './watch-follow-ups-due')).watchFollowUpsDue,
}
const TABS = Object.keys(WATCHES) as readonly CountedTab[]

/** A sub-package that is not on the phone yet: then its tab has no badge. */
const notFetched = () => undefined

const NONE: BadgeCounts = {}
const COUNT_AFTER_MILLISECONDS = 500

/** Counts for the tabs of the open team, from what no other screen waits for. */
export class CountedBadges implements TabBadges {
  private readonly listeners = createListeners()
  private counts = NONE
  private watched: TeamReplica | undefined
  private stopWatching: () => void = () => undefined
  private forgetShelf: (() => void) | undefined

  constructor(
    private readonly shelf: Shelf,
    private readonly services: Pick<Services, 'clock' | 'storage'>,
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
    const { clock, storage } = this.services
    const stops: (() => void)[] = []
    let isWanted = true
    const watchWhenThere = async (tab: CountedTab) => {
      const watch = await WATCHES[tab]().catch(notFetched)
      if (!isWanted || !watch) return
      const onCount = (count: number) => this.show({ ...this.counts, [tab]: count })
      stops.push(watch({ replica, entry: () => this.shelf.state().active, clock, storage, onCount }))
    }
    const cancel = clock.after(COUNT_AFTER_MILLISECONDS, () => TABS.forEach((tab) => void watchWhenThere(tab)))
    return () => {
      isWanted = false
      cancel()
      for (const stop of stops) stop()
    }
  }

  private show(next: BadgeCounts): void {
    if (TABS.every((tab) => next[tab] === this.counts[tab])) return
    this.counts = next
    this.listeners.notify()
  }
}
