import { useCallback, useMemo } from 'react'
import { View } from '@tarojs/components'
import { businessDayOf } from '@/domain/calendar/business-day'
import { clockOf } from '@/domain/calendar/clock-of'
import { weekStartOf } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import { sessionsOfDays, type DayRange } from '@/domain/report/sessions-of-days'
import { filterSessions } from '@/domain/session/filter-sessions'
import { useText } from '@/locales/text-context'
import { useNames } from '@/runtime/records/use-names'
import { useTeamLog } from '@/runtime/records/use-team-log'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { useCardContext } from '../cards/use-session-card'
import { sessionsByWeek } from '../list/sessions-by-week'
import { WeekList } from '../list/week-list'
import { useExplainedUsual } from '../usual/use-explained-usual'

export interface RangeScreenProps {
  readonly range: DayRange
  readonly accountId: string | undefined
  readonly anchorId: string | undefined
}

/** The sessions that a figure of a report is made of. */
export function RangeScreen({ range, accountId, anchorId }: RangeScreenProps) {
  const { common, sessions: words, format } = useText()
  const { navigation } = useRuntime()
  const names = useNames()
  const log = useTeamLog()
  const context = useCardContext(log)
  const usual = useExplainedUsual(log)
  const { from, to } = range
  const weeks = useMemo(() => {
    const { sessions, boundaries } = log
    const ofDays = sessionsOfDays(sessions.values(), { from, to }, boundaries)
    const filter = { ...(accountId !== undefined && { accountId }), ...(anchorId !== undefined && { anchorId }) }
    return sessionsByWeek(filterSessions(ofDays, filter, { anchorNameOf: () => undefined, boundaries }), boundaries)
  }, [log, from, to, accountId, anchorId])
  const open = useCallback((id: string) => navigation.open(routeTo(ROUTES.session, { id })), [navigation])
  const days = [from, to].map((day) => clockOf(instantOf(day, 0))) as [
    ReturnType<typeof clockOf>,
    ReturnType<typeof clockOf>,
  ]
  const title = from === to ? format.day(days[0]) : format.dayRange(...days)
  const of = [accountId && names.accountName(accountId), anchorId && names.anchorName(anchorId)].filter(
    (name) => !!name,
  )
  return (
    <Screen
      nav={<NavBar title={title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}
      sheets={usual.sheet}
    >
      {of.length > 0 ? (
        <View id='range-of' className='t-sub'>
          {format.list(of as string[])}
        </View>
      ) : null}
      {weeks.length === 0 ? (
        <View id='range-none' className='card t-sub'>
          {words.filter.nothing}
        </View>
      ) : (
        <WeekList
          weeks={weeks}
          thisWeek={weekStartOf(businessDayOf(context.now, log.boundaries))}
          isFirstMention
          context={context}
          onOpen={open}
          onExplain={usual.explainSales}
        />
      )}
    </Screen>
  )
}
