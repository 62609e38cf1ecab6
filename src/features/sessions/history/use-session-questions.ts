import { useMemo } from 'react'
import { refundReadingId } from '@/domain/refunds/refund-reading-id'
import type { OpenQuestion } from '@/replica/replica'
import { useQuestions } from '@/runtime/use-sync'

/** What waits for a choice in this session or in one of its refund readings. */
export function useSessionQuestions(sessionId: string): readonly OpenQuestion[] {
  const questions = useQuestions()
  const readingPrefix = refundReadingId(sessionId, '')
  return useMemo(
    () => questions.filter(({ kind, id }) => (kind === 'session' ? id === sessionId : id.startsWith(readingPrefix))),
    [questions, sessionId, readingPrefix],
  )
}
