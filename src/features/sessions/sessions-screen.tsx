import { useCallback, useMemo, useState } from 'react'
import { useText } from '@/locales/text-context'
import { MainTabs } from '@/runtime/main-tabs'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { ExplainProvider, ExplainSheet } from '@/ui/explain'
import { Fab } from '@/ui/fab'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { useCardContext } from './cards/use-session-card'
import { AccountSheet, AccountSwitch } from './list/account-switch'
import { EmptySessions } from './list/empty-sessions'
import { FilterBar } from './list/filter-bar'
import { FilterSheet } from './list/filter-sheet'
import { sessionsByWeek } from './list/sessions-by-week'
import { useAccountScope } from '@/runtime/records/use-account-scope'
import { useFilter } from './list/use-filter'
import { useThisWeek } from './list/use-week'
import { WeekList } from './list/week-list'
import { weekRows } from './list/week-rows'
import { weekRange } from './list/week-heading'
import { WeekSheet } from './list/week-sheet'
import { WeekNow } from './list/week-now'
import './sessions.scss'
import { SyncCard, useIsWaiting } from './sync/sync-card'
import { TroubleCards } from './sync/trouble-cards'
import { useExplainedUsual } from './usual/use-explained-usual'
import { useTeamLog } from '@/runtime/records/use-team-log'

type OpenSheet = 'account' | 'week' | 'filter'

/** The tab 场次. */
export function SessionsScreen() {
  return (
    <ExplainProvider>
      <SessionsTab />
    </ExplainProvider>
  )
}

function SessionsTab() {
  const text = useText()
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  const anchors = useRecords('anchor')
  const scope = useAccountScope()
  const [sheet, setSheet] = useState<OpenSheet>()
  const log = useTeamLog()
  const context = useCardContext(log)
  const week = useThisWeek(log, scope.account?.id)
  const filter = useFilter(log, scope.account?.id)
  const weeks = useMemo(() => sessionsByWeek(filter.sessions, log.boundaries), [filter.sessions, log.boundaries])
  const usual = useExplainedUsual(log)
  const isWaiting = useIsWaiting()
  const open = useCallback((id: string) => navigation.open(routeTo(ROUTES.session, { id })), [navigation])
  const closeSheet = () => setSheet(undefined)
  const choose = (accountId: string) => {
    scope.choose(accountId)
    closeSheet()
  }
  const showsListOnly = filter.isFiltered || isWaiting
  const isEmpty = filter.inScope.length === 0
  const logSession = () => navigation.open(ROUTES.log)
  const accountSwitch = (
    <AccountSwitch current={scope.account} hasAccounts={scope.accounts.length > 0} onOpen={() => setSheet('account')} />
  )
  const sheets = (
    <>
      {sheet === 'account' ? (
        <AccountSheet accounts={scope.accounts} current={scope.account} onChoose={choose} onClose={closeSheet} />
      ) : null}
      {sheet === 'week' ? (
        <WeekSheet range={weekRange(week.start, text)} rows={weekRows(week.summary, text)} onClose={closeSheet} />
      ) : null}
      {sheet === 'filter' ? <FilterSheet filter={filter} anchors={[...anchors.values()]} onClose={closeSheet} /> : null}
      {usual.sheet}
      <ExplainSheet />
    </>
  )
  return (
    <Screen
      nav={<NavBar lead={accountSwitch} />}
      tabBar={<MainTabs active='sessions' />}
      fab={canWrite && !isEmpty ? <Fab id='fab-log' words={text.common.logSession} onTap={logSession} /> : undefined}
      sheets={sheets}
    >
      <TroubleCards />
      <SyncCard sessions={log.sessions} />
      {isEmpty ? (
        <EmptySessions hasOtherSessions={log.sessions.size > 0} />
      ) : (
        <>
          {showsListOnly ? null : <WeekNow week={week} onOpen={() => setSheet('week')} />}
          <FilterBar filter={filter} onOpen={() => setSheet('filter')} />
          <WeekList
            weeks={weeks}
            thisWeek={week.start}
            isFirstMention={showsListOnly}
            context={context}
            onOpen={open}
            onExplain={usual.explainSales}
          />
        </>
      )}
    </Screen>
  )
}
