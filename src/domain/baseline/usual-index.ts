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

/** A session, with where it stands once that was asked. */
interface Placed {
  readonly session: SessionRecord
  band?: TimeBand
  weekday?: number
}

/** 1 same weekday and time band · 2 same time band · 3 the account's last sessions */
export type Rung = 1 | 2 | 3

/** The sessions of a rung, latest first. */
export type Ladder = (rung: Rung) => readonly SessionRecord[]

/** Where a ladder begins: a session, or where one would stand. */
type LadderFoot = Pick<SessionRecord, 'accountId' | 'startAt'>

/** 平时 looks at this many sessions of a rung. */
const USUAL_WINDOW = 8
const LADDERS_KEPT = 256

/**
 * Sessions of each account and of each of its anchors, oldest first. Built once for a list of any length, so that the
 * usual of one card costs a binary search and a look at the few sessions before it: only those are placed.
 */
export class UsualIndex {
  private readonly ladders = new Map<LadderFoot, Map<string | undefined, Ladder>>()
  private readonly accounts = new Map<string, Map<string | undefined, Placed[]>>()

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
  before({ accountId, anchorId, band, weekday }: Placement, startAt: number, count: number): readonly SessionRecord[] {
    const group = this.accounts.get(accountId)?.get(anchorId) ?? []
    const found: SessionRecord[] = []
    for (let place = firstNotBefore(group, startAt) - 1; place >= 0 && found.length < count; place -= 1) {
      const placed = group[place] as Placed
      if (band !== undefined && this.bandOf(placed) !== band) continue
      if (weekday !== undefined && this.weekdayOf(placed) !== weekday) continue
      found.push(placed.session)
    }
    return found
  }

  /**
   * What a session is held against, rung by rung: the last `USUAL_WINDOW` before it. Looked up once for all figures of
   * the sessions that were asked about last.
   */
  ladderOf(session: LadderFoot, anchorId?: string): Ladder {
    const own = this.laddersOf(session)
    const known = own.get(anchorId)
    if (known) return known
    const { accountId, band, weekday } = this.placementOf(session)
    const found: Partial<Record<Rung, readonly SessionRecord[]>> = {}
    const lookUp = (rung: Rung): readonly SessionRecord[] => {
      const placement: Placement = { accountId, anchorId, ...(rung < 3 && { band }), ...(rung < 2 && { weekday }) }
      return this.before(placement, session.startAt, USUAL_WINDOW)
    }
    const ladder: Ladder = (rung) => (found[rung] ??= lookUp(rung))
    own.set(anchorId, ladder)
    return ladder
  }

  private laddersOf(session: LadderFoot): Map<string | undefined, Ladder> {
    const known = this.ladders.get(session)
    if (known) return known
    if (this.ladders.size >= LADDERS_KEPT) this.ladders.clear()
    const own = new Map<string | undefined, Ladder>()
    this.ladders.set(session, own)
    return own
  }

  private bandOf(placed: Placed): TimeBand {
    placed.band ??= timeBandOf(placed.session.startAt)
    return placed.band
  }

  private weekdayOf(placed: Placed): number {
    placed.weekday ??= weekdayOfNumber(businessDayNumberOf(placed.session.startAt, this.boundaries))
    return placed.weekday
  }

  private add(session: SessionRecord): void {
    const groups = this.groupsOf(session.accountId)
    const placed: Placed = { session }
    put(groups, undefined, placed)
    for (const anchorId of session.anchorIds) put(groups, anchorId, placed)
  }

  private groupsOf(accountId: string): Map<string | undefined, Placed[]> {
    const known = this.accounts.get(accountId)
    if (known) return known
    const groups = new Map<string | undefined, Placed[]>()
    this.accounts.set(accountId, groups)
    return groups
  }
}

function put(groups: Map<string | undefined, Placed[]>, anchorId: string | undefined, placed: Placed): void {
  const group = groups.get(anchorId)
  if (group) group.push(placed)
  else groups.set(anchorId, [placed])
}

function firstNotBefore(group: readonly Placed[], startAt: number): number {
  let low = 0
  let high = group.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((group[middle] as Placed).session.startAt < startAt) low = middle + 1
    else high = middle
  }
  return low
}
