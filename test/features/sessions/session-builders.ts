import { UsualIndex } from '@/domain/baseline/usual-index'
import type { RecordOf } from '@/domain/records/record'
import type { CardContext } from '@/features/sessions/cards/use-session-card'
import { textsOf } from '@/locales/text-context'
import { readingsBySession } from '@/domain/refunds/refund-so-far'
import { at, byId, sessionOn, type SessionRecord } from '../../domain/build-session'

export const ZH = textsOf('zh-CN')
export const EN = textsOf('en')

/** Friday evening */
export const FRIDAY = '2026-11-20'
const FRIDAYS_BEFORE = ['2026-11-13', '2026-11-06', '2026-10-30', '2026-10-23']

/** Four Fridays of the same account and anchor, each with these figures, oldest last. */
export function fridays(figures: Partial<SessionRecord> = {}): SessionRecord[] {
  return FRIDAYS_BEFORE.map((day) => sessionOn(day, figures))
}

export interface ContextParts {
  readonly sessions: readonly SessionRecord[]
  readonly readings?: readonly RecordOf<'refundReading'>[]
  readonly now?: number
}

/** What cards are drawn from, on Saturday at 10:00 unless another time is given. */
export function contextOf({ sessions, readings = [], now = at('2026-11-21 10:00') }: ContextParts): CardContext {
  const all = byId(sessions)
  return {
    sessions: all,
    boundaries: [],
    index: new UsualIndex(sessions, []),
    readingsOf: readingsBySession(readings, all, []),
    now,
    anchors: byId([
      { id: 'lin', name: '林岚', order: 0, tint: 1 },
      { id: 'su', name: '苏禾', order: 1, tint: 2 },
    ]),
    text: ZH,
    isPending: () => false,
    hasQuestion: () => false,
  }
}

export function readingOf(sessionId: string, asOf: string, refundFen: number): RecordOf<'refundReading'> {
  return { id: `${sessionId}.${asOf}`, sessionId, asOf, refundFen, source: 'typed' }
}
