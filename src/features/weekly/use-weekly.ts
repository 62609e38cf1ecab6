import { useMemo, useState } from 'react'
import { businessDayOf } from '@/domain/calendar/business-day'
import type { Day } from '@/domain/calendar/day'
import type { RecordOf } from '@/domain/records/record'
import { periodReport, type PeriodReport } from '@/domain/report/period-report'
import { ReportBook } from '@/domain/report/report-book'
import { periodOf, rangeOf, shifted, weekOf, type ReportPeriod } from '@/domain/report/report-period'
import { inOrder } from '@/domain/team/account-order'
import { ALL_ACCOUNTS } from '@/runtime/records/account-scope'
import { useAccountScope, type AccountScope } from '@/runtime/records/use-account-scope'
import { useTeamLog } from '@/runtime/records/use-team-log'
import { useNow } from '@/runtime/use-now'
import { useRecords } from '@/runtime/use-records'
import { useAskedReport } from './use-asked-report'
import { useAwaitedDays } from './use-awaited-days'

/** What the tab shows and every card of it is drawn from. */
export interface Weekly {
  readonly book: ReportBook
  readonly period: ReportPeriod
  readonly report: PeriodReport
  /** In roster order */
  readonly anchors: readonly RecordOf<'anchor'>[]
  readonly scope: AccountScope
  /** Epoch milliseconds, whole minutes */
  readonly now: number
  readonly today: Day
  /** A show is planned for today that is not logged. */
  readonly isAwaited: boolean
  /** Today is one of its days. */
  readonly isCurrent: boolean
  readonly show: (period: ReportPeriod) => void
}

/** What a card of the report is given. */
export interface WeeklyCardProps {
  readonly weekly: Weekly
}

/** The report of the period that is looked at: the latest week until another is chosen. */
export function useWeekly(): Weekly {
  const log = useTeamLog()
  const book = useMemo(() => new ReportBook(log), [log])
  const asked = useAskedReport()
  const scope = useAccountScope('account-of-report', asked && (asked.accountId ?? ALL_ACCOUNTS))
  const anchorRecords = useRecords('anchor')
  const anchors = useMemo(() => inOrder(anchorRecords), [anchorRecords])
  const now = useNow()
  const today = businessDayOf(now, log.boundaries)
  const [chosen, setChosen] = useState<ReportPeriod | undefined>(asked && periodOf(asked))
  const accountId = scope.account?.id
  const latest = useMemo(() => latestWeek(book, today, accountId), [book, today, accountId])
  const period = chosen ?? latest
  const { missing, isAwaited } = useAwaitedDays(book, { range: rangeOf(period), accountId, now, today })
  const report = useMemo(
    () =>
      periodReport(book, {
        ...{ period, today, accountId, missing, isAwaited },
        anchorIds: anchors.map(({ id }) => id),
      }),
    [book, period, today, accountId, missing, isAwaited, anchors],
  )
  const { from, to } = report.range
  return {
    ...{ book, period, report, anchors, scope, now, today, isAwaited },
    isCurrent: from <= today && today <= to,
    show: (next) => setChosen(samePeriod(next, latest) ? undefined : next),
  }
}

/** This week, once it has a session; on a Monday the one that just ended, which is what one comes to read. */
function latestWeek(book: ReportBook, today: Day, accountId: string | undefined): ReportPeriod {
  const week = weekOf(today)
  const before = shifted(week, -1)
  const isBegun = book.sessionsOf(rangeOf(week), accountId).length > 0
  return isBegun || book.sessionsOf(rangeOf(before), accountId).length === 0 ? week : before
}

/** The latest week is not held on to: when it turns, the tab turns with it. */
function samePeriod(one: ReportPeriod, other: ReportPeriod): boolean {
  return one.kind === 'week' && other.kind === 'week' && one.monday === other.monday
}
