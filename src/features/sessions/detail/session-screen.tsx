import { useMemo, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { Banner } from '@/ui/banner'
import { ExplainProvider, ExplainSheet } from '@/ui/explain'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { useCardContext } from '../cards/use-session-card'
import { usePhotoText } from '@/locales/use-photo-text'
import { PhotoStrip } from '@/runtime/photos/photo-strip'
import { HistoryCell } from '@/runtime/records/history-cell'
import { useRecordQuestions } from '@/runtime/records/use-record-questions'
import '../sessions.scss'
import { useExplainedUsual } from '../usual/use-explained-usual'
import { usualSlot } from '../usual/usual-sheet'
import { useTeamLog } from '@/runtime/records/use-team-log'
import { CompareCard } from './compare-card'
import { compareRows, type CompareRow } from './compare-rows'
import { DetailBar } from './detail-bar'
import './detail.scss'
import { FactsCards } from './facts-card'
import { FunnelCard } from './funnel-card'
import { GuessesCard } from './guesses-card'
import { HeroCard } from './hero-card'
import { MissingSession } from './missing-session'
import { QuestionCard } from '@/runtime/records/question-card'
import { refundProgress } from './refund-progress'
import { RefundsCard } from './refunds-card'
import { ReviewCard } from './review-card'

interface SessionScreenProps {
  readonly sessionId: string
  /** Offered beside 修改, where the page can share */
  readonly share?: { readonly words: string; readonly open: () => void; readonly sheet: ReactNode }
}

/** One session, with everything that is known of it. */
export function SessionScreen({ sessionId, share }: SessionScreenProps) {
  const { sessions, common, format } = useText()
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  const session = useRecords('session').get(sessionId)
  const nav = (title: string) => (
    <NavBar title={title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />
  )
  if (!session) {
    return (
      <Screen nav={nav(sessions.title)}>
        <MissingSession sessionId={sessionId} />
      </Screen>
    )
  }
  return (
    <ExplainProvider>
      <Detail
        session={session}
        nav={nav(sessions.detail.title(format.when(clockOf(session.startAt))))}
        actionBar={canWrite ? <DetailBar session={session} share={share} /> : undefined}
        shareSheet={share?.sheet}
      />
    </ExplainProvider>
  )
}

interface DetailProps {
  readonly session: RecordOf<'session'>
  readonly nav: JSX.Element
  readonly actionBar: JSX.Element | undefined
  readonly shareSheet: ReactNode
}

function Detail({ session, nav, actionBar, shareSheet }: DetailProps) {
  const text = useText()
  const photoWords = usePhotoText()
  const log = useTeamLog()
  const context = useCardContext(log)
  const accounts = useRecords('account')
  const usual = useExplainedUsual(log)
  const questions = useRecordQuestions('session', session.id)
  const rows = useMemo(() => compareRows(session, { index: log.index, text }), [session, log.index, text])
  const sales = salesRow(rows)
  const anchor = session.anchorIds.length === 1 ? context.anchors.get(session.anchorIds[0] ?? '') : undefined
  const own = useMemo(
    () => anchor && salesRow(compareRows(session, { index: log.index, text, anchorId: anchor.id })),
    [session, log.index, text, anchor],
  )
  const progress = refundProgress(session, context)
  const { detail } = text.sessions
  const slot = sales && usualSlot(session, sales.usual, text)
  const sheets = (
    <>
      {usual.sheet}
      <ExplainSheet />
      {shareSheet}
    </>
  )
  return (
    <Screen nav={nav} actionBar={actionBar} sheets={sheets}>
      {questions.map((question) => (
        <QuestionCard key={`${question.id}/${question.field}`} question={question} />
      ))}
      <HeroCard
        session={session}
        accountName={accounts.get(session.accountId)?.name}
        context={context}
        sales={sales}
        onExplainUsual={() => usual.explainSales(session.id)}
      />
      {session.hadDeduction ? <Banner icon='warning' tone='attend' title={detail.deduction} /> : null}
      <CompareCard
        id='compare'
        title={slot ? detail.compareWith(slot) : detail.compare}
        rows={rows}
        startAt={session.startAt}
        own={own && anchor ? { title: detail.own(anchor.name), row: own } : undefined}
        onExplain={usual.explain}
      />
      <GuessesCard session={session} />
      <FunnelCard session={session} />
      <RefundsCard session={session} progress={progress} />
      <ReviewCard session={session} />
      <FactsCards session={session} />
      <PhotoStrip owner={{ kind: 'session', id: session.id }} {...photoWords.session} />
      <View className='card flush'>
        <HistoryCell kind='session' id={session.id} />
      </View>
    </Screen>
  )
}

function salesRow(rows: readonly CompareRow[]): CompareRow | undefined {
  return rows.find(({ key }) => key === 'gmv')
}
