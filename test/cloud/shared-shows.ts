import type { Session } from '@/domain/records/session'
import type { ShareChoices, ShareDays } from '@/domain/share-card/share-choices'
import type { Change } from '@/protocol/change'
import { instantOf } from '@/domain/calendar/instant'
import { stampOf } from '@/protocol/stamp'
import { batchOf, change, dataOf, START, TEAM_ID, type CloudFixture } from './cloud-fixture'

export const SHOW_ID = 'show-2026-11-20'
const FRIDAYS = ['2026-10-16', '2026-10-23', '2026-10-30', '2026-11-06', '2026-11-13']

const stamp = stampOf({ milliseconds: START - 1000, counter: 0 }, 'replica1')

const SHOW: Session = {
  accountId: 'main',
  anchorIds: ['lin'],
  startAt: instantOf('2026-11-20', 20 * 60),
  durationMinutes: 240,
  viewers: 13_860,
  views: 18_730,
  gmvFen: 26_840_000,
  orders: 437,
  buyers: 372,
  firstOrders: 121,
  averageStaySeconds: 560,
  adSpendFen: 880_000,
  wentWell: '开场先讲尺码，卖了 26.8 万。',
}

/** The show of the design's Friday, logged. */
export const sharedShow = (fields: Partial<Session> = {}): Change =>
  change({ id: SHOW_ID, stamp, fields: { ...SHOW, ...fields } as unknown as Change['fields'] })

/** What makes a usual of ¥221,800, the anchor, and what was refunded of the show. */
const aroundTheShow = (): readonly Change[] => [
  ...FRIDAYS.map((day) => {
    const fields = { accountId: 'main', anchorIds: ['lin'], startAt: instantOf(day, 20 * 60), gmvFen: 22_180_000 }
    return change({ id: `show-${day}`, stamp, fields })
  }),
  change({ kind: 'anchor', id: 'lin', stamp, fields: { name: '林岚', order: 0, tint: 1 } }),
  change({
    kind: 'refundReading',
    id: `${SHOW_ID}:2026-11-20`,
    stamp,
    fields: { sessionId: SHOW_ID, asOf: '2026-11-20', refundFen: 4_290_000, source: 'typed' },
  }),
]

interface Asked {
  readonly person?: string
  readonly token: string
  readonly choices?: Partial<ShareChoices>
  readonly days?: ShareDays
  readonly id?: string
}

export const shareShow = (cloud: CloudFixture, { person = 'chen', token, choices, days = 7, id = SHOW_ID }: Asked) =>
  cloud.as(person)('share.create', {
    teamId: TEAM_ID,
    token,
    subject: { kind: 'session', id },
    choices: { hidesAmounts: true, withWentWell: false, ...choices },
    days,
  })

/** A team of four roles with that show in its log. */
export async function teamWithShow(cloud: CloudFixture): Promise<void> {
  await cloud.createTeam(['operator', 'anchor', 'viewer'])
  const batch = batchOf([sharedShow(), ...aroundTheShow()])
  dataOf(await cloud.as('chen')('stream.append', { teamId: TEAM_ID, batch }))
}
