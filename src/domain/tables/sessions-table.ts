import { businessDayOf } from '../calendar/business-day'
import { netFen, refundRate } from '../metrics/refund-metrics'
import { deliveryRate, firstOrderRate, gpmFen } from '../metrics/session-metrics'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'
import { refundSoFar, type ReadingsOf } from '../refunds/refund-so-far'
import { tableOf, type ColumnOf, type Table } from './table'

type SessionRecord = RecordOf<'session'>

export interface SessionsSource {
  readonly sessions: readonly SessionRecord[]
  readonly readingsOf: ReadingsOf
  readonly boundaries: readonly DayBoundary[]
  readonly accountName: (id: string) => string | undefined
  /** In words, as one cell. */
  readonly anchorNames: (ids: readonly string[]) => string
}

/** Headers with their units. */
export type SessionHeaders = Readonly<
  Record<
    | 'day'
    | 'startAt'
    | 'account'
    | 'anchors'
    | 'minutes'
    | 'viewers'
    | 'views'
    | 'impressions'
    | 'peak'
    | 'stay'
    | 'natural'
    | 'gmv'
    | 'orders'
    | 'buyers'
    | 'firstOrders'
    | 'refunded'
    | 'refundedAsOf'
    | 'net'
    | 'refundRate'
    | 'gpm'
    | 'firstOrderRate'
    | 'adBudget'
    | 'adSpend'
    | 'deliveryRate'
    | 'adGmv'
    | 'contacts'
    | 'follows'
    | 'wentWell'
    | 'changeNext',
    string
  >
>

/** 场次: a row for each session, oldest first. */
export function sessionsTable(name: string, headers: SessionHeaders, source: SessionsSource): Table {
  return tableOf(name, sessionColumns(headers, source), source.sessions)
}

function sessionColumns(headers: SessionHeaders, source: SessionsSource): readonly ColumnOf<SessionRecord>[] {
  const { readingsOf, boundaries, accountName, anchorNames } = source
  const refund = ({ id }: SessionRecord) => refundSoFar(readingsOf(id))
  const refundFen = (session: SessionRecord) => refund(session)?.fen
  return [
    { header: headers.day, type: 'day', cell: ({ startAt }) => businessDayOf(startAt, boundaries) },
    { header: headers.startAt, type: 'instant', cell: ({ startAt }) => startAt },
    { header: headers.account, type: 'words', cell: ({ accountId }) => accountName(accountId) },
    { header: headers.anchors, type: 'words', cell: ({ anchorIds }) => anchorNames(anchorIds) },
    { header: headers.minutes, type: 'count', cell: (session) => session.durationMinutes },
    { header: headers.viewers, type: 'count', cell: (session) => session.viewers },
    { header: headers.views, type: 'count', cell: (session) => session.views },
    { header: headers.impressions, type: 'count', cell: (session) => session.impressions },
    { header: headers.peak, type: 'count', cell: (session) => session.peakOnline },
    { header: headers.stay, type: 'count', cell: (session) => session.averageStaySeconds },
    { header: headers.natural, type: 'count', cell: (session) => session.naturalViewers },
    { header: headers.gmv, type: 'fen', cell: (session) => session.gmvFen },
    { header: headers.orders, type: 'count', cell: (session) => session.orders },
    { header: headers.buyers, type: 'count', cell: (session) => session.buyers },
    { header: headers.firstOrders, type: 'count', cell: (session) => session.firstOrders },
    { header: headers.refunded, type: 'fen', cell: refundFen },
    { header: headers.refundedAsOf, type: 'day', cell: (session) => refund(session)?.asOf },
    { header: headers.net, type: 'fen', cell: (session) => netFen(session.gmvFen, refundFen(session)) },
    { header: headers.refundRate, type: 'share', cell: (session) => refundRate(session.gmvFen, refundFen(session)) },
    { header: headers.gpm, type: 'fen', cell: gpmFen },
    { header: headers.firstOrderRate, type: 'share', cell: firstOrderRate },
    { header: headers.adBudget, type: 'fen', cell: (session) => session.adBudgetFen },
    { header: headers.adSpend, type: 'fen', cell: (session) => session.adSpendFen },
    { header: headers.deliveryRate, type: 'share', cell: deliveryRate },
    { header: headers.adGmv, type: 'fen', cell: (session) => session.adGmvFen },
    { header: headers.contacts, type: 'count', cell: (session) => session.contactsAdded },
    { header: headers.follows, type: 'count', cell: (session) => session.follows },
    { header: headers.wentWell, type: 'words', cell: (session) => session.wentWell },
    { header: headers.changeNext, type: 'words', cell: (session) => session.changeNext },
  ]
}
