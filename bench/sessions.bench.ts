import { businessDayOf } from '@/domain/calendar/business-day'
import { HOUR_MS } from '@/domain/calendar/units'
import type { RecordOf } from '@/domain/records/record'
import { refundReadingId } from '@/domain/refunds/refund-reading-id'
import { allJudgements, barePass, sessionsTab, type TabRecords } from './sessions-tab'
import { SESSION_COUNTS } from './sizes'
import { sizedTimes, type Contestant } from './sized-times'
import type { Family } from './subject'
import { logged } from './workload'

const sizes = SESSION_COUNTS
const thing = 'sessions'
const boundaries = [{ from: '2024-01-01', hour: 5 }]

export const family: Family = {
  chapter: 4,
  title: 'Session list and baselines',
  sentence:
    'What the tab 场次 works out of its records before its first picture (weeks, months, the week’s sums, refunds due, the usual of the cards of two ' +
    'weeks), and the usual of every session there is. The limit is one bare pass over the same records that adds up the fields they read.',
  measure: async () => [
    await sizedTimes({
      name: 'sessions.tab',
      label: 'The tab’s first sight',
      sizes,
      thing,
      ours: {
        key: 'ours',
        label: 'ours',
        prepare: (size) => {
          const records = recordsAt(size)
          return { run: () => sessionsTab(records) }
        },
      },
      peers: [pass],
    }),
    await sizedTimes({
      name: 'sessions.usual',
      label: 'The usual of every session',
      sizes,
      thing,
      ours: {
        key: 'ours',
        label: 'ours',
        prepare: (size) => {
          const records = recordsAt(size)
          return { run: () => allJudgements(records) }
        },
      },
      peers: [pass],
    }),
  ],
}

const pass: Contestant = {
  key: 'pass',
  label: 'one bare pass',
  ratio: { key: 'overPass', of: 'over' },
  prepare: (size) => {
    const records = recordsAt(size)
    return { run: () => barePass(records) }
  },
}

/** Sessions, one reading of each one's refunds, and a roster of a slot each evening. */
function recordsAt(size: number): TabRecords {
  const sessions = logged(size).map(({ id, fields }) => ({ id, ...fields }) as unknown as RecordOf<'session'>)
  const readings = sessions.map((session): RecordOf<'refundReading'> => {
    const asOf = businessDayOf(session.startAt, boundaries)
    return { id: refundReadingId(session.id, asOf), sessionId: session.id, asOf, refundFen: 123_400, source: 'typed' }
  })
  const plans = [1, 2, 3, 4, 5, 6, 7].map((weekday): RecordOf<'plan'> => ({
    id: `slot${weekday}`,
    type: 'slot',
    accountId: 'acc0',
    weekday,
    startMinute: 20 * 60,
    durationMinutes: 180,
    anchorIds: ['anchor0'],
    from: '2024-01-01',
  }))
  const now = (sessions[sessions.length - 1]?.startAt ?? 0) + HOUR_MS
  return { sessions: byId(sessions), readings: byId(readings), plans: byId(plans), boundaries, now }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
