import { useCallback, useState, type ReactNode } from 'react'
import { usualOf } from '@/domain/baseline/usual-of'
import { useText } from '@/locales/text-context'
import { moneyText } from '@/runtime/records/figure-texts'
import type { TeamLog } from '@/runtime/records/use-team-log'
import { UsualSheet, type ExplainedUsual } from './usual-sheet'

export interface UsualExplainer {
  /** Opens the base of a session's sales. */
  readonly explainSales: (sessionId: string) => void
  readonly explain: (explained: ExplainedUsual) => void
  readonly sheet: ReactNode
}

/** The sheet behind every tag and every 平时 line. */
export function useExplainedUsual({ sessions, index }: TeamLog): UsualExplainer {
  const { format } = useText()
  const [explained, setExplained] = useState<ExplainedUsual>()
  const explainSales = useCallback(
    (sessionId: string) => {
      const session = sessions.get(sessionId)
      if (!session) return
      const valueOf: ExplainedUsual['valueOf'] = ({ gmvFen }) => gmvFen
      const textOf = (fen: number) => `¥${moneyText(Math.round(fen), format)}`
      setExplained({ session, usual: usualOf(index, { session, figure: valueOf }), scale: 'amount', textOf, valueOf })
    },
    [sessions, index, format],
  )
  const sheet = explained ? (
    <UsualSheet explained={explained} sessions={sessions} onClose={() => setExplained(undefined)} />
  ) : null
  return { explainSales, explain: setExplained, sheet }
}
