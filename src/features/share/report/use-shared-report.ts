import { useMemo } from 'react'
import { businessDayOf } from '@/domain/calendar/business-day'
import { isRange } from '@/domain/report/report-period'
import { ReportBook } from '@/domain/report/report-book'
import { sharedReport, type ReportSubject, type SharedReport } from '@/domain/share-card/shared-report'
import { inOrder } from '@/domain/team/account-order'
import { useTeamLog } from '@/runtime/records/use-team-log'
import { useNow } from '@/runtime/use-now'
import { useRecords } from '@/runtime/use-records'

/** The report of those days under this choice, from the phone's own copy; nothing where there is no session. */
export function useSharedReport(
  { from, to, accountId }: ReportSubject,
  { hidesAmounts }: { readonly hidesAmounts: boolean },
): SharedReport | undefined {
  const log = useTeamLog()
  const anchorRecords = useRecords('anchor')
  const accounts = useRecords('account')
  const today = businessDayOf(useNow(), log.boundaries)
  const book = useMemo(() => new ReportBook(log), [log])
  const anchors = useMemo(() => inOrder(anchorRecords), [anchorRecords])
  return useMemo(
    () =>
      isRange({ from, to })
        ? sharedReport({ from, to, accountId }, { book, anchors, accounts, today }, { hidesAmounts })
        : undefined,
    [from, to, accountId, book, anchors, accounts, today, hidesAmounts],
  )
}
