import { businessDayOf } from '@/domain/calendar/business-day'
import { weekStartOf } from '@/domain/calendar/day-arithmetic'
import { checkId } from '@/domain/checklist/check-id'
import { checklistBook } from '@/domain/checklist/checklist-book'
import { dueForMe } from '@/domain/checklist/due-for-me'
import { knownShows, listsOfDay } from '@/domain/checklist/lists-of-day'
import { streamOf } from '@/protocol/stream-of'
import type { Replica } from '@/replica/replica'
import { SETTINGS_ID } from '../settings-id'
import type { TeamEntry } from '../team-entry'
import type { DueWatch } from './due-watch'
import { isAlone } from '../is-alone'
import { recount } from './recount'

/**
 * Counts what of the lists waits for this person today, until it is stopped. It keeps the year's checks in
 * memory.
 */
export function watchTrustDue({ replica, entry, clock, onCount }: DueWatch): () => void {
  let streams: readonly string[] = []
  const hold = (names: readonly string[]) => {
    if (names.join() === streams.join()) return
    replica.release(streams)
    streams = names
    void replica.open(streams)
  }
  const { soon, stop } = recount(clock, () => {
    const team = entry()
    const now = clock.now()
    hold(streamsAt(replica, now))
    if (team && replica.streamState(streams) === 'ready') onCount(countDue(replica, team, now))
  })
  const forget = replica.subscribe(soon)
  return () => {
    stop()
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

function countDue(replica: Replica, team: TeamEntry, now: number): number {
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
  const anchors = [...replica.records('anchor').values()].filter((anchor) => anchor.memberId === team.memberId)
  const anchorIds = new Set(anchors.map(({ id }) => id))
  const me = { memberId: team.memberId, anchorIds, isAlone: isAlone(team) }
  return dueForMe(sections, me, { today, now })
}
