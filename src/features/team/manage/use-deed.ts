import { useState } from 'react'
import { useTeamText } from '@/locales/use-team-text'
import type { Managed } from '@/runtime/manage-team'
import { problemWords } from '../problem-words'

/** Something the cloud is asked to do: one at a time, and why it did not work. Answers whether it did. */
export function useDeed() {
  const text = useTeamText()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const run = async (act: () => Promise<Managed>): Promise<boolean> => {
    if (isBusy) return false
    setIsBusy(true)
    setProblem(undefined)
    const done = await act()
    setIsBusy(false)
    if (!done.ok) setProblem(problemWords(done.code, text))
    return done.ok
  }
  return { isBusy, problem, run, forget: () => setProblem(undefined) }
}
