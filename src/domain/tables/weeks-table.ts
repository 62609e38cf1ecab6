import type { UsualIndex } from '../baseline/usual-index'
import { businessDayNumberOf } from '../calendar/business-day'
import type { Day } from '../calendar/day'
import { dayFromNumber, weekStartNumber } from '../calendar/day-arithmetic'
import { refundRate } from '../metrics/refund-metrics'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'
import type { ReadingsOf } from '../refunds/refund-so-far'
import { weekSummary, type WeekSummary } from '../week/week-summary'
import { tableOf, type ColumnOf, type Table } from './table'

export interface WeeksSource {
  readonly sessions: readonly RecordOf<'session'>[]
  readonly readingsOf: ReadingsOf
  readonly index: UsualIndex
  readonly boundaries: readonly DayBoundary[]
}

/** Headers with their units. */
export type WeekHeaders = Readonly<
  Record<
    | 'from'
    | 'sessions'
    | 'gmv'
    | 'refunded'
    | 'net'
    | 'refundRate'
    | 'unread'
    | 'orders'
    | 'firstOrders'
    | 'views'
    | 'gpm'
    | 'adBudget'
    | 'adSpend'
    | 'deliveryRate',
    string
  >
>

interface Week extends WeekSummary {
  readonly from: Day
}

/** 周: a row for each week, Monday to Sunday, that has a session; oldest first. */
export function weeksTable(name: string, headers: WeekHeaders, source: WeeksSource): Table {
  return tableOf(name, weekColumns(headers), weeksOf(source))
}

function weeksOf({ sessions, readingsOf, index, boundaries }: WeeksSource): readonly Week[] {
  const byWeek = new Map<number, RecordOf<'session'>[]>()
  for (const session of sessions) {
    const from = weekStartNumber(businessDayNumberOf(session.startAt, boundaries))
    const week = byWeek.get(from)
    if (week) week.push(session)
    else byWeek.set(from, [session])
  }
  return [...byWeek]
    .sort(([left], [right]) => left - right)
    .map(([from, of]) => ({ from: dayFromNumber(from), ...weekSummary({ sessions: of, readingsOf, index }) }))
}

function weekColumns(headers: WeekHeaders): readonly ColumnOf<Week>[] {
  return [
    { header: headers.from, type: 'day', cell: ({ from }) => from },
    { header: headers.sessions, type: 'count', cell: ({ sessionCount }) => sessionCount },
    { header: headers.gmv, type: 'fen', cell: ({ gmvFen }) => gmvFen },
    { header: headers.refunded, type: 'fen', cell: ({ refundedFen }) => refundedFen },
    { header: headers.net, type: 'fen', cell: ({ netFen }) => netFen },
    { header: headers.refundRate, type: 'share', cell: ({ gmvFen, refundedFen }) => refundRate(gmvFen, refundedFen) },
    { header: headers.unread, type: 'count', cell: ({ unreadCount }) => unreadCount },
    { header: headers.orders, type: 'count', cell: ({ orders }) => orders },
    { header: headers.firstOrders, type: 'count', cell: ({ firstOrders }) => firstOrders },
    { header: headers.views, type: 'count', cell: ({ views }) => views },
    { header: headers.gpm, type: 'fen', cell: ({ gpmFen }) => gpmFen },
    { header: headers.adBudget, type: 'fen', cell: ({ adBudgetFen }) => adBudgetFen },
    { header: headers.adSpend, type: 'fen', cell: ({ adSpendFen }) => adSpendFen },
    { header: headers.deliveryRate, type: 'share', cell: ({ deliveryRate }) => deliveryRate },
  ]
}
