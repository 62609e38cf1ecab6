import { UsualIndex } from '@/domain/baseline/usual-index'
import { businessDayOf } from '@/domain/calendar/business-day'
import { addDays } from '@/domain/calendar/day-arithmetic'
import type { RecordOf } from '@/domain/records/record'
import { refundReadingId } from '@/domain/refunds/refund-reading-id'
import { readingsBySession } from '@/domain/refunds/refund-so-far'
import { UPDATE_POINTS } from '@/domain/refunds/refunds-due'
import { periodReport } from '@/domain/report/period-report'
import { ReportBook } from '@/domain/report/report-book'
import { shifted, weekOf } from '@/domain/report/report-period'
import { oncePerSize } from './once-per-size'
import { barePass } from './sessions-tab'
import { sizedTimes, type Contestant } from './sized-times'
import type { Family } from './subject'
import { logged } from './workload'

/** A year, ten years and a hundred of two sessions a day. */
const SIZES = [730, 7_300, 73_000] as const
const WEEKS = 104
const boundaries = [{ from: '2024-01-01', hour: 5 }]

export const family: Family = {
  chapter: 4,
  title: 'Weekly report',
  sentence:
    'The whole reports of the last 104 weeks, from the bare records on: what is kept, expected and compared, every bar, figure and anchor with its ' +
    'usual. On the phone one of them is worked out at a time. Each session has five readings of its refunds. The limit is twelve bare passes over ' +
    'all sessions and readings.',
  measure: async () => [
    await sizedTimes({
      name: 'report.weeks',
      label: 'The reports of two years',
      sizes: SIZES,
      thing: 'sessions',
      ours: {
        key: 'ours',
        label: 'ours',
        prepare: (size) => {
          const records = recordsAt(size)
          return { run: () => lastReports(records) }
        },
      },
      peers: [pass],
    }),
  ],
}

const pass: Contestant = {
  key: 'pass',
  label: 'one bare pass',
  ratio: { key: 'overPass', of: 'over', bound: 12 },
  prepare: (size) => {
    const records = recordsAt(size)
    return { run: () => barePass(records) }
  },
}

interface ReportRecords {
  readonly sessions: ReadonlyMap<string, RecordOf<'session'>>
  readonly readings: ReadonlyMap<string, RecordOf<'refundReading'>>
}

/** As the tab does it, for every week instead of one. */
function lastReports({ sessions, readings }: ReportRecords): unknown {
  const readingsOf = readingsBySession(readings.values(), sessions, boundaries)
  const book = new ReportBook({
    sessions,
    readingsOf,
    index: new UsualIndex(sessions.values(), boundaries),
    boundaries,
  })
  const anchorIds = ['anchor0', 'anchor1', 'anchor2', 'anchor3']
  const latest = [...sessions.values()][sessions.size - 1]
  const today = businessDayOf(latest?.startAt ?? 0, boundaries)
  const reports: unknown[] = []
  let period = weekOf(today)
  for (let week = 0; week < WEEKS; week += 1) {
    reports.push(periodReport(book, { period, today, anchorIds, missing: [], isAwaited: false }))
    period = shifted(period, -1)
  }
  return reports
}

/** Sessions, and readings at every update point that has come; refunds grow from a tenth of the sales to a third. */
const recordsAt = oncePerSize((size: number): ReportRecords => {
  const sessions = logged(size).map(({ id, fields }) => ({ id, ...fields }) as unknown as RecordOf<'session'>)
  const today = businessDayOf(sessions[sessions.length - 1]?.startAt ?? 0, boundaries)
  const readings = sessions.flatMap((session) => {
    const day = businessDayOf(session.startAt, boundaries)
    return UPDATE_POINTS.map((age, place) => ({ asOf: addDays(day, age), share: 0.1 + 0.06 * place }))
      .filter(({ asOf }) => asOf <= today)
      .map(({ asOf, share }): RecordOf<'refundReading'> => ({
        ...{ id: refundReadingId(session.id, asOf), sessionId: session.id, asOf, source: 'typed' },
        refundFen: Math.round((session.gmvFen ?? 0) * share),
      }))
  })
  return { sessions: byId(sessions), readings: byId(readings) }
})

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
