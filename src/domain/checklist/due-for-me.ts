import type { Day } from '../calendar/day'
import { weekdayOf } from '../calendar/day-arithmetic'
import { assigneeOf, isMine, type Me } from './assignee'
import type { Section } from './day-sections'

const SUNDAY = 7

/** Whether the hour of a list has come: 播中 with the show's start, 播后 with its end or once it is logged. */
export function isAhead({ list, show }: Pick<Section, 'list' | 'show'>, now: number): boolean {
  if (!show || show.isLogged) return false
  if (list.moment === 'during') return show.startAt !== undefined && now < show.startAt
  return list.moment === 'after' && show.endAt !== undefined && now < show.endAt
}

/** How many items wait for this person today. A week's quota waits until its last day. */
export function dueForMe(sections: readonly Section[], me: Me, { today, now }: { today: Day; now: number }): number {
  const isLastDay = weekdayOf(today) === SUNDAY
  let count = 0
  for (const section of sections) {
    if (isAhead(section, now) || (section.list.moment === 'week' && !isLastDay)) continue
    for (const { item, state } of section.entries) {
      if (state === 'open' && isMine(assigneeOf(item, section.show), me)) count += 1
    }
  }
  return count
}
