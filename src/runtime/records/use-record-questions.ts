import { useMemo } from 'react'
import type { Kind } from '@/domain/records/kinds'
import type { OpenQuestion } from '@/replica/replica'
import { useQuestions } from '../use-sync'
import { belongsTo } from './belongs-to'

/** What waits for a choice in a record or in those that belong to it. */
export function useRecordQuestions(kind: Kind, id: string): readonly OpenQuestion[] {
  const questions = useQuestions()
  return useMemo(() => questions.filter((question) => belongsTo(question, { kind, id })), [questions, kind, id])
}

/** What waits for a choice in records of these kinds. `kinds`: one list for as long as it is the same. */
export function useQuestionsOfKinds(kinds: readonly Kind[]): readonly OpenQuestion[] {
  const questions = useQuestions()
  return useMemo(() => questions.filter(({ kind }) => kinds.includes(kind)), [questions, kinds])
}
