import { useCallback, useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { useText } from '@/locales/text-context'
import { MainTabs } from '@/runtime/main-tabs'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useDraft } from '@/runtime/use-draft'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { Fab } from '@/ui/fab'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { useCardContext } from './cards/use-session-card'
import { accountInScope, orderedAccounts } from './list/account-scope'
import { AccountSheet, AccountSwitch } from './list/account-switch'
import { DueCard } from './list/due-card'
import { EmptySessions } from './list/empty-sessions'
import { FilterBar } from './list/filter-bar'
import { FilterSheet } from './list/filter-sheet'
import { PromptCard } from './list/prompt-card'
import { sessionsByWeek } from './list/sessions-by-week'
import { useFilter } from './list/use-filter'
import { useThisWeek } from './list/use-week'
import { WeekList } from './list/week-list'
import { weekRows } from './list/week-rows'
import { weekRange } from './list/week-section'
import { WeekSheet } from './list/week-sheet'
import { WeekStrip } from './list/week-strip'
import './sessions.scss'
import { SyncCard, useIsWaiting } from './sync/sync-card'
import { TroubleCards } from './sync/trouble-cards'
import { useExplainedUsual } from './usual/use-explained-usual'
import { useTeamLog } from './use-team-log'

type OpenSheet = 'account' | 'week' | 'filter'

/** The tab 场次. */
export function SessionsScreen() {
  const text = useText()
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  const accounts = useRecords('account')
  const anchors = useRecords('anchor')
  const choice = useDraft<string>('account-in-scope')
  const [chosen, setChosen] = useState(choice.found)
  const [sheet, setSheet] = useState<OpenSheet>()
  const account = accountInScope(accounts, chosen)
  const log = useTeamLog()
  const context = useCardContext(log)
  const week = useThisWeek(log, account?.id)
  const filter = useFilter(log.sessions, account?.id)
  const weeks = useMemo(() => sessionsByWeek(filter.sessions, log.boundaries), [filter.sessions, log.boundaries])
  const usual = useExplainedUsual(log)
  const isWaiting = useIsWaiting()
  const open = useCallback((id: string) => navigation.open(routeTo(ROUTES.session, { id })), [navigation])
  const range = weekRange(week.start, text)
  const closeSheet = () => setSheet(undefined)
  const choose = (accountId: string) => {
    setChosen(accountId)
    void choice.save(accountId)
    closeSheet()
  }
  const isEmpty = filter.months.length === 0
  const logSession = () => navigation.open(ROUTES.log)
  const time = text.format.time(clockOf(week.now))
  const isNight = week.unlogged?.when === 'justEnded'
  const sheets = (
    <>
      {sheet === 'account' ? (
        <AccountSheet accounts={orderedAccounts(accounts)} current={account} onChoose={choose} onClose={closeSheet} />
      ) : null}
      {sheet === 'week' ? <WeekSheet range={range} rows={weekRows(week.summary, text)} onClose={closeSheet} /> : null}
      {sheet === 'filter' ? <FilterSheet filter={filter} anchors={[...anchors.values()]} onClose={closeSheet} /> : null}
      {usual.sheet}
    </>
  )
  return (
    <Screen
      nav={<NavBar lead={<AccountSwitch current={account} onOpen={() => setSheet('account')} />} />}
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
          {filter.isFiltered || isWaiting ? null : (
            <>
              {week.unlogged && canWrite ? <PromptCard unlogged={week.unlogged} /> : null}
              {week.due.today.length > 0 && canWrite ? <DueCard due={week.due} /> : null}
              <WeekStrip
                range={range}
                asOf={isNight ? text.sessions.week.asOf(time) : text.sessions.week.asOfToday(time)}
                isRefundOlder={week.isRefundOlder}
                summary={week.summary}
                days={week.days}
                onOpen={() => setSheet('week')}
              />
            </>
          )}
          <FilterBar filter={filter} onOpen={() => setSheet('filter')} />
          <View className='weeks'>
            <WeekList
              weeks={weeks}
              thisWeek={week.start}
              context={context}
              onOpen={open}
              onExplain={usual.explainSales}
            />
          </View>
        </>
      )}
    </Screen>
  )
}
