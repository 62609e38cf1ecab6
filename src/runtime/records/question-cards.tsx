import type { Kind } from '@/domain/records/kinds'
import { QuestionCard } from './question-card'
import { useQuestionsOfKinds } from './use-record-questions'

/** What waits for a choice in the records that a screen is about. `kinds`: one list for as long as it is the same. */
export function QuestionCards({ kinds }: { readonly kinds: readonly Kind[] }) {
  const questions = useQuestionsOfKinds(kinds)
  return (
    <>
      {questions.map((question) => (
        <QuestionCard key={`${question.kind}/${question.id}/${question.field}`} question={question} isNamed />
      ))}
    </>
  )
}
