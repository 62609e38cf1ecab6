import { dueFollowUps, isFollowUpFor } from '@/domain/buyer/due-follow-ups'
import { followUpDaysOf } from '@/domain/buyer/follow-up'
import { businessDayNumberOf } from '@/domain/calendar/business-day'
import { buyersOf } from '../buyers/buyers-of'
import { isAlone } from '../is-alone'
import { SETTINGS_ID } from '../settings-id'
import type { DueWatch } from './due-watch'
import { recount } from './recount'

/** Counts whom this person is to greet today, until it is stopped: from the kept rows first, then as buyers are read. */
export function watchFollowUpsDue({ replica, entry, clock, storage, onCount }: DueWatch): () => void {
  const buyers = buyersOf(replica, { storage, clock })
  const { soon, stop } = recount(clock, () => {
    const team = entry()
    if (!team) return
    const settings = replica.find('settings', SETTINGS_ID)
    const today = businessDayNumberOf(clock.now(), settings?.dayBoundaries ?? [])
    const due = dueFollowUps(buyers.view().book, { today, days: followUpDaysOf(settings) })
    const me = { memberId: team.memberId, isAlone: isAlone(team) }
    onCount(due.filter((one) => isFollowUpFor(me, one)).length)
  })
  const forget = [buyers.subscribe(soon), replica.subscribe(soon)]
  return () => {
    stop()
    for (const forgetOne of forget) forgetOne()
  }
}
