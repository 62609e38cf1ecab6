import type { BuyerBook } from './buyer-book'
import { followUpOf, oldestFollowedUp, type FollowUp } from './follow-up'

export interface DueQuery {
  /** Business day, days since 1970-01-01 */
  readonly today: number
  /** Days after buying on which somebody is to be greeted, ascending */
  readonly days: readonly number[]
}

/** 今天该联系: who is to be greeted today; those asked for today before those passed over, the longest known last. */
export function dueFollowUps(book: BuyerBook, { today, days }: DueQuery): readonly FollowUp[] {
  const due: FollowUp[] = []
  for (const row of book.within({ from: oldestFollowedUp(today, days), to: today - 1 })) {
    const followUp = followUpOf(row, today, days)
    if (followUp) due.push(followUp)
  }
  return due.sort(byUrgency)
}

/** Whether a follow-up waits for this person. One that is nobody's waits for nobody, unless there is only one. */
export function isFollowUpFor(me: { memberId: string; isAlone: boolean }, { row }: FollowUp): boolean {
  return row.assignee === undefined ? me.isAlone : row.assignee === me.memberId
}

function byUrgency(left: FollowUp, right: FollowUp): number {
  const passed = left.ageDays - left.point - (right.ageDays - right.point)
  return passed || left.ageDays - right.ageDays || (left.row.id < right.row.id ? -1 : 1)
}
