import { useState } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { useText } from '@/locales/text-context'
import { streamOf } from '@/protocol/stream-of'
import type { RecordName } from '@/runtime/read-history'
import { QuestionCard } from '@/runtime/records/question-card'
import { useNames } from '@/runtime/records/use-names'
import { useRecordQuestions } from '@/runtime/records/use-record-questions'
import { useRecordTitle } from '@/runtime/records/use-record-title'
import { useRuntime } from '@/runtime/runtime-provider'
import { useReplica } from '@/runtime/use-replica'
import { useStreams } from '@/runtime/use-streams'
import { Link } from '@/ui/link'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { SectionHeading } from '@/ui/section-heading'
import { Sep } from '@/ui/sep'
import { SkeletonCard } from '@/ui/skeleton-card'
import { HistoryDayCard } from './history-day-card'
import { historyDays } from './history-days'
import './history.scss'
import { LogBanner } from './log-banner'
import { useHistory } from './use-history'
import { usePastText } from './use-past-text'

const ENTRIES_AT_FIRST = 40
const ENTRIES_MORE = 40

/** 修改记录 of one record: what waits for a choice, then every change by its day, each to be restored. */
export function HistoryScreen({ kind, id }: RecordName) {
  const { common } = useText()
  const { history: words } = usePastText()
  const { navigation } = useRuntime()
  useStreams(streamNames({ kind, id }))
  const questions = useRecordQuestions(kind, id)
  const { entries, state, hasMore, readMore, retry } = useHistory({ kind, id })
  const [count, setCount] = useState(ENTRIES_AT_FIRST)
  const isCut = entries.length > count
  const showMore = () => {
    setCount((before) => before + ENTRIES_MORE)
    if (!isCut) readMore()
  }
  return (
    <Screen nav={<NavBar title={words.title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}>
      <Heading kind={kind} id={id} />
      {questions.map((question) => (
        <QuestionCard key={`${question.id}/${question.field}`} question={question} />
      ))}
      <LogBanner state={state} onRetry={retry} />
      {entries.length === 0 ? <NoEntries isLoading={state === 'loading'} /> : null}
      {historyDays(entries.slice(0, count)).map(({ day, entries: written }) => (
        <HistoryDayCard key={day} day={day} entries={written} />
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

function streamNames({ kind, id }: RecordName): readonly string[] {
  const stream = streamOf(kind, id)
  return stream === undefined ? [] : [stream]
}

function Heading({ kind, id }: RecordName) {
  const { sessions, format } = useText()
  const { anchorName } = useNames()
  const titleOf = useRecordTitle()
  const session = useReplica().find('session', id)
  if (kind !== 'session' || !session) return <SectionHeading title={titleOf({ kind, id })} />
  const clock = clockOf(session.startAt)
  const anchors = session.anchorIds.map((anchorId) => anchorName(anchorId) ?? format.unknown)
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
