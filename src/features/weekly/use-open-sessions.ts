import { useCallback } from 'react'
import type { DayRange } from '@/domain/report/sessions-of-days'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import type { Weekly } from './use-weekly'

/** Leads from a figure to the sessions it is made of: of the days, the account and, where given, the anchor. */
export function useOpenSessions({ report, scope }: Weekly): (range?: DayRange, anchorId?: string) => void {
  const { navigation } = useRuntime()
  const account = scope.account?.id
  return useCallback(
    ({ from, to } = report.range, anchor) =>
      navigation.open(routeTo(ROUTES.reportSessions, { from, to, account, anchor })),
    [navigation, report.range, account],
  )
}
