import { businessDayNumberOf } from '../calendar/business-day'
import { weekdayOfNumber } from '../calendar/day-arithmetic'
import { timeBandOf, type TimeBand } from '../calendar/time-band'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'

export type SessionRecord = RecordOf<'session'>

/** What two sessions must share to stand on one rung. */
export interface Placement {
  readonly accountId: string
  readonly anchorId?: string | undefined
  readonly band?: TimeBand
  readonly weekday?: number
}

/**
 * Sessions grouped by account, time band and weekday, each group oldest first. Built once for a list of any length, so
 * that the usual of one card costs a binary search and eight values.
 */
export class UsualIndex {
  private readonly groups = new Map<string, SessionRecord[]>()

  constructor(
    sessions: Iterable<SessionRecord>,
    private readonly boundaries: readonly DayBoundary[],
  ) {
    const oldestFirst = [...sessions].sort((left, right) => left.startAt - right.startAt)
    for (const session of oldestFirst) this.add(session)
  }

  /** Where `session` stands; its weekday is that of its business day. */
  placementOf({
    accountId,
    startAt,
  }: Pick<SessionRecord, 'accountId' | 'startAt'>): Required<Omit<Placement, 'anchorId'>> {
    return {
      accountId,
      band: timeBandOf(startAt),
      weekday: weekdayOfNumber(businessDayNumberOf(startAt, this.boundaries)),
    }
  }

  /** The last `count` sessions of a placement that began before `startAt`, latest first. */
  before(placement: Placement, startAt: number, count: number): readonly SessionRecord[] {
    const group = this.groups.get(keyOf(placement)) ?? []
    const end = firstNotBefore(group, startAt)
    return group.slice(Math.max(0, end - count), end).reverse()
  }

  private add(session: SessionRecord): void {
    const { accountId, band, weekday } = this.placementOf(session)
    for (const anchorId of [undefined, ...session.anchorIds]) {
      this.put({ accountId, anchorId }, session)
      this.put({ accountId, anchorId, band }, session)
      this.put({ accountId, anchorId, band, weekday }, session)
    }
  }

  private put(placement: Placement, session: SessionRecord): void {
    const key = keyOf(placement)
    const group = this.groups.get(key)
    if (group) group.push(session)
    else this.groups.set(key, [session])
  }
}

function keyOf({ accountId, anchorId, band, weekday }: Placement): string {
  return [accountId, anchorId, band, weekday].join('|')
}

function firstNotBefore(group: readonly SessionRecord[], startAt: number): number {
  let low = 0
  let high = group.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((group[middle] as SessionRecord).startAt < startAt) low = middle + 1
    else high = middle
  }
  return low
}
