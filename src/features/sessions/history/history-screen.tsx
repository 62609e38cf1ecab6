import { useState } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useReplica } from '@/runtime/use-replica'
import { Link } from '@/ui/link'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { SectionHeading } from '@/ui/section-heading'
import { Sep } from '@/ui/sep'
import { SkeletonCard } from '@/ui/skeleton-card'
import { QuestionCard } from '../detail/question-card'
import { useNames } from '../use-names'
import { HistoryDayCard } from './history-day-card'
import { historyDays } from './history-days'
import './history.scss'
import { LogBanner } from './log-banner'
import { useHistory } from './use-history'
import { usePastText } from './use-past-text'
import { useSessionQuestions } from './use-session-questions'

const ENTRIES_AT_FIRST = 40
const ENTRIES_MORE = 40

/** 修改记录 of one session: what waits for a choice, then every change by its day, each to be restored. */
export function HistoryScreen({ sessionId }: { readonly sessionId: string }) {
  const { common } = useText()
  const { history: words } = usePastText()
  const { navigation } = useRuntime()
  const questions = useSessionQuestions(sessionId)
  const { entries, state, hasMore, readMore, retry } = useHistory(sessionId)
  // Read by its list as well, so that it is drawn anew with it.
  const session = useReplica().find('session', sessionId)
  const [count, setCount] = useState(ENTRIES_AT_FIRST)
  const isCut = entries.length > count
  const showMore = () => {
    setCount((before) => before + ENTRIES_MORE)
    if (!isCut) readMore()
  }
  return (
    <Screen nav={<NavBar title={words.title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}>
      {session ? <SessionHeading session={session} /> : null}
      {questions.map((question) => (
        <QuestionCard key={`${question.id}/${question.field}`} question={question} />
      ))}
      <LogBanner state={state} onRetry={retry} />
      {entries.length === 0 ? <NoEntries isLoading={state === 'loading'} /> : null}
      {historyDays(entries.slice(0, count)).map(({ day, entries: written }) => (
        <HistoryDayCard key={day} day={day} entries={written} session={session} />
      ))}
      {isCut || (hasMore && state === 'read') ? (
        <Link id='history-earlier' className='earlier' onTap={showMore}>
          {words.earlier}
        </Link>
      ) : null}
      {entries.length > 0 ? <View className='t-cap center'>{words.footnote}</View> : null}
    </Screen>
  )
}

function SessionHeading({ session }: { readonly session: RecordOf<'session'> }) {
  const { sessions, format } = useText()
  const { anchorName } = useNames()
  const clock = clockOf(session.startAt)
  const anchors = session.anchorIds.map((id) => anchorName(id) ?? format.unknown)
  const side = (
    <>
      {format.day(clock)}
      {anchors.length > 0 ? (
        <>
          <Sep />
          {format.list(anchors)}
        </>
      ) : null}
    </>
  )
  return <SectionHeading title={sessions.detail.title(format.when(clock))} side={side} />
}

function NoEntries({ isLoading }: { readonly isLoading: boolean }) {
  const { history: words } = usePastText()
  return isLoading ? <SkeletonCard /> : <View className='card t-sub center'>{words.none}</View>
}
