import { businessDayOf } from '@/domain/calendar/business-day'
import { weekStartOf } from '@/domain/calendar/day-arithmetic'
import { checkId } from '@/domain/checklist/check-id'
import { checklistBook } from '@/domain/checklist/checklist-book'
import { dueForMe } from '@/domain/checklist/due-for-me'
import { knownShows, listsOfDay } from '@/domain/checklist/lists-of-day'
import { streamOf } from '@/protocol/stream-of'
import type { Replica } from '@/replica/replica'
import type { Clock } from '@/services/clock/clock'
import type { TeamEntry } from './team-entry'
import { SETTINGS_ID } from './settings-id'

const MINUTE_MILLISECONDS = 60_000
/** What changes in one go is counted once. */
const GATHER_MILLISECONDS = 200

export interface DueWatch {
  readonly replica: Replica
  /** The team as it stands: its roles decide who is alone. */
  readonly entry: () => TeamEntry | undefined
  readonly clock: Clock
  /** Told at first, and whenever it may have changed. */
  readonly onCount: (count: number) => void
}

/**
 * Counts what of the lists waits for this person today, until it is stopped. It keeps the year's checks in memory and
 * looks again when records change and when a minute has passed, for a show may have begun or the day turned.
 */
export function watchTrustDue({ replica, entry, clock, onCount }: DueWatch): () => void {
  let isStopped = false
  let cancel: () => void = () => undefined
  let streams: readonly string[] = []
  const hold = (names: readonly string[]) => {
    if (names.join() === streams.join()) return
    replica.release(streams)
    streams = names
    void replica.open(streams)
  }
  const count = () => {
    if (isStopped) return
    const team = entry()
    const now = clock.now()
    hold(streamsAt(replica, now))
    if (team && replica.streamState(streams) === 'ready') onCount(countDue(replica, team, now))
    wait(MINUTE_MILLISECONDS)
  }
  const wait = (milliseconds: number) => {
    cancel()
    cancel = clock.after(milliseconds, count)
  }
  const forget = replica.subscribe(() => wait(GATHER_MILLISECONDS))
  count()
  return () => {
    isStopped = true
    cancel()
    forget()
    replica.release(streams)
  }
}

function boundariesOf(replica: Replica) {
  return replica.find('settings', SETTINGS_ID)?.dayBoundaries ?? []
}

function streamsAt(replica: Replica, now: number): readonly string[] {
  const today = businessDayOf(now, boundariesOf(replica))
  const names = [weekStartOf(today), today].map((day) => streamOf('check', checkId('any', { day })) ?? '')
  return [...new Set(names)]
}

function countDue(replica: Replica, { memberId, members }: TeamEntry, now: number): number {
  const boundaries = boundariesOf(replica)
  const today = businessDayOf(now, boundaries)
  const lists = replica.records('checklist')
  if (lists.size === 0) return 0
  const book = checklistBook({
    lists,
    items: replica.records('checklistItem'),
    checks: replica.records('check'),
    pauses: replica.records('pause'),
  })
  const accounts = replica.records('account')
  const plans = replica.records('plan')
  const known = knownShows(today, { plans, sessions: replica.records('session'), accounts, boundaries })
  const { sections } = listsOfDay(today, book, { known, accounts, isLive: false })
  const anchors = [...replica.records('anchor').values()].filter((anchor) => anchor.memberId === memberId)
  const writers = members.filter(({ role }) => role !== 'viewer')
  const isViewer = !writers.some(({ id }) => id === memberId)
  const me = { memberId, anchorIds: new Set(anchors.map(({ id }) => id)), isAlone: writers.length <= 1 && !isViewer }
  return dueForMe(sections, me, { today, now })
}
