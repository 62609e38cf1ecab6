import { addDays } from '../calendar/day-arithmetic'
import type { Fields, Value } from '../records/fields'
import type { Kind } from '../records/kinds'
import type { RefundReading, Session } from '../records/session'
import type { Account, Anchor, PlanSlot, Settings, TeamKind } from '../records/team'
import { refundReadingId } from '../refunds/refund-reading-id'
import { sampleBuyers, type SampleBuyer } from './sample-buyers'
import { datedShows, isRead, loggedShows, type DatedShow, type SampleOptions } from './sample-calendar'
import { sampleChecklists } from './sample-checklists'
import { sampleHistory } from './sample-history'
import { SAMPLE_NAMES, type SampleNames } from './sample-names'
import { SAMPLE_SLOTS } from './sample-slots'
import { SAMPLE_WEEK } from './sample-week'

export interface SampleWrite {
  readonly kind: Kind
  readonly id: string
  readonly fields: Fields
}

export interface SampleTeam {
  readonly team: { readonly name: string; readonly kind: TeamKind; readonly memberName: string }
  readonly writes: readonly SampleWrite[]
}

const ANCHORS = ['lin', 'su', 'zhou'] as const
const MAIN_ACCOUNT = 'account-main'
const SECOND_ACCOUNT = 'account-second'

/** Update points that somebody forgot: what 之前漏补的 is for. By week and weekday of the show. */
const FORGOTTEN = [
  { week: -3, weekday: 2, ageDays: 15 },
  { week: -4, weekday: 6, ageDays: 15 },
]

/**
 * The sample team, the same on every phone: 26 weeks of history, and the fixture week of the design on the week of
 * `now`, as far as it has happened. Ids are stable, and hold the business day where a record belongs to one.
 */
export function sampleTeam(options: SampleOptions): SampleTeam {
  const names = SAMPLE_NAMES[options.language ?? 'zh-CN']
  const shows = datedShows([...sampleHistory(), ...SAMPLE_WEEK], options)
  const logged = loggedShows(shows, options)
  return {
    team: { name: names.team, kind: 'merchant', memberName: names.owner },
    writes: [
      ...setup(names, addDays(shows[0]?.day ?? '', -7)),
      ...logged.map((show) => sessionWrite(show, names)),
      ...logged.flatMap((show) => readingWrites(show, options.now)),
      ...sampleBuyers(options).flatMap(buyerWrites),
      ...sampleChecklists(options).map(([kind, id, record]) => writeOf(kind, id, record)),
    ],
  }
}

function setup(names: SampleNames, rosterFrom: string): SampleWrite[] {
  const settings: Settings = { dayBoundaries: [], teamKind: 'merchant' }
  const accounts: readonly [string, Account][] = [
    [MAIN_ACCOUNT, { name: names.mainAccount, order: 0 }],
    [SECOND_ACCOUNT, { name: names.secondAccount, order: 1 }],
  ]
  return [
    writeOf('settings', 'team', settings),
    ...accounts.map(([id, account]) => writeOf('account', id, account)),
    ...ANCHORS.map((id, order) => {
      const anchor: Anchor = { name: names.anchors[id], order, tint: order + 1 }
      return writeOf('anchor', anchorId(id), anchor)
    }),
    ...SAMPLE_SLOTS.map(({ weekday, startMinute, durationMinutes, anchorId: anchor }) => {
      const at = { weekday, startMinute, durationMinutes, from: rosterFrom }
      const slot: PlanSlot = { type: 'slot', accountId: MAIN_ACCOUNT, anchorIds: [anchorId(anchor)], ...at }
      return writeOf('plan', slotId(weekday), slot)
    }),
  ]
}

function sessionWrite(show: DatedShow, names: SampleNames): SampleWrite {
  const isMain = SAMPLE_SLOTS.includes(show.slot)
  const session: Session = {
    accountId: isMain ? MAIN_ACCOUNT : SECOND_ACCOUNT,
    anchorIds: [anchorId(show.slot.anchorId)],
    startAt: show.startAt,
    ...(isMain && { slotId: slotId(show.weekday) }),
    ...show.figures,
    ...(show.week === 0 && names.reviews[show.weekday]),
  }
  return writeOf('session', sessionId(show), session)
}

function readingWrites(show: DatedShow, now: number): SampleWrite[] {
  const ages = Object.keys(show.refundYuan).map(Number)
  return ages
    .filter((ageDays) => isRead(show.day, ageDays, now) && !isForgotten(show, ageDays))
    .map((ageDays) => {
      const asOf = addDays(show.day, ageDays)
      const refundFen = (show.refundYuan[ageDays] ?? 0) * 100
      const reading: RefundReading = { sessionId: sessionId(show), asOf, refundFen, source: 'typed' }
      return writeOf('refundReading', refundReadingId(sessionId(show), asOf), reading)
    })
}

function buyerWrites({ buyer, touches }: SampleBuyer): SampleWrite[] {
  const write = (kind: Kind, { id, ...fields }: { readonly id: string }) => writeOf(kind, id, fields)
  return [write('buyer', buyer), ...touches.map((touch) => write('touch', touch))]
}

function isForgotten({ week, weekday }: DatedShow, ageDays: number): boolean {
  return FORGOTTEN.some((one) => one.week === week && one.weekday === weekday && one.ageDays === ageDays)
}

function writeOf(kind: Kind, id: string, record: object): SampleWrite {
  return { kind, id, fields: { ...(record as Record<string, Value>) } }
}

function sessionId({ day }: DatedShow): string {
  return `session-${day}`
}

function slotId(weekday: number): string {
  return `slot-${weekday}`
}

function anchorId(name: string): string {
  return `anchor-${name}`
}
