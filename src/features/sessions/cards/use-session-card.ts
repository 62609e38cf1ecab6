import { useMemo } from 'react'
import { businessDayOf } from '@/domain/calendar/business-day'
import { clockOf } from '@/domain/calendar/clock-of'
import { daysBetween } from '@/domain/calendar/day-arithmetic'
import { compareToUsual } from '@/domain/baseline/compare-to-usual'
import { usualOf } from '@/domain/baseline/usual-of'
import { gpmFen } from '@/domain/metrics/session-metrics'
import type { RecordOf } from '@/domain/records/record'
import { isInAfterSale } from '@/domain/refunds/after-sale'
import { sessionIdOfReading } from '@/domain/refunds/refund-reading-id'
import { refundSoFar } from '@/domain/refunds/refund-so-far'
import { isFirstOrdersAwaited } from '@/domain/session/first-orders-awaited'
import type { Texts } from '@/locales/texts'
import { useText } from '@/locales/text-context'
import { useNow } from '@/runtime/use-now'
import { useRecords } from '@/runtime/use-records'
import { useReplica } from '@/runtime/use-replica'
import { useQuestions, useSync } from '@/runtime/use-sync'
import { countText, moneyText, wholeYuanText } from '@/runtime/records/figure-texts'
import { judgementView } from '@/runtime/records/judgement-view'
import type { TeamLog } from '@/runtime/records/use-team-log'
import type { SessionCardProps } from './session-card'

export type CardTexts = Omit<SessionCardProps, 'onOpen' | 'onExplain'>

export interface CardContext extends TeamLog {
  readonly now: number
  readonly anchors: ReadonlyMap<string, RecordOf<'anchor'>>
  readonly text: Texts
  readonly isPending: (id: string) => boolean
  readonly hasQuestion: (id: string) => boolean
}

/** What all cards of a list are drawn from. The same object as long as nothing of it changed. */
export function useCardContext(log: TeamLog): CardContext {
  const anchors = useRecords('anchor')
  const text = useText()
  const now = useNow()
  const replica = useReplica()
  const { pending } = useSync()
  const questions = useQuestions()
  return useMemo(() => {
    const asked = new Set(questions.map(({ kind, id }) => (kind === 'refundReading' ? sessionIdOfReading(id) : id)))
    const waiting = new Set(pending.map(({ id }) => id))
    return {
      ...log,
      anchors,
      text,
      now,
      isPending: (id) => waiting.has(id) || replica.isPending('session', id),
      hasQuestion: (id) => asked.has(id),
    }
  }, [log, anchors, text, now, replica, pending, questions])
}

export function anchorNamesOf(
  session: Pick<RecordOf<'session'>, 'anchorIds'>,
  anchors: CardContext['anchors'],
  text: Texts,
): string {
  const names = session.anchorIds.map((id) => anchors.get(id)?.name).filter((name): name is string => !!name)
  return names.length > 0 ? text.format.list(names) : text.sessions.detail.anchorNone
}

/** One session as its card says it. */
export function cardTexts(session: RecordOf<'session'>, context: CardContext): CardTexts {
  const { text, now, boundaries, readingsOf, index, anchors } = context
  const { format } = text
  const clock = clockOf(session.startAt)
  const usual = usualOf(index, { session, figure: (other) => other.gmvFen })
  const view = judgementView(compareToUsual(session.gmvFen, usual, 'amount'), 'amount', text.judgement)
  const isUnknown = session.firstOrders === null || session.firstOrders === undefined
  const isAwaited = isUnknown && isFirstOrdersAwaited(session.startAt, now, boundaries)
  const ageDays = daysBetween(businessDayOf(session.startAt, boundaries), businessDayOf(now, boundaries))
  return {
    id: session.id,
    when: format.when(clock),
    day: format.day(clock),
    anchorNames: anchorNamesOf(session, anchors, text),
    tint: session.anchorIds.length === 0 ? 0 : (anchors.get(session.anchorIds[0] ?? '')?.tint ?? 1),
    amount: moneyText(session.gmvFen, format),
    tone: view?.tone,
    direction: view?.direction,
    judgement: view?.words,
    firstOrders: isAwaited ? text.sessions.card.tomorrow : countText(session.firstOrders, format),
    isFirstOrdersUnknown: isUnknown,
    gpm: wholeYuanText(gpmFen(session), format),
    viewers: countText(session.viewers, format),
    isPending: context.isPending(session.id),
    isInAfterSale: isInAfterSale(ageDays, refundSoFar(readingsOf(session.id))),
    hasQuestion: context.hasQuestion(session.id),
  }
}
