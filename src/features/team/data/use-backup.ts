import { useTeamText } from '@/locales/use-team-text'
import { useRuntime } from '@/runtime/runtime-provider'
import { useToast } from '@/ui/toast'
import { problemWords } from '../problem-words'

/** Hands the team over as one file, and takes one back. A restored team is opened at once, which says enough. */
export function useBackup() {
  const text = useTeamText()
  const { teams } = useRuntime()
  const toast = useToast()
  const say = (words: string | undefined) => {
    if (words) toast.show({ words })
  }
  const backUp = async () => {
    const saved = await teams.backUp()
    if (!saved.ok) return say(problemWords(saved.code, text))
    const { photosLeftOut } = saved
    say(photosLeftOut > 0 ? text.team.backedUpWithout(photosLeftOut) : text.team.backedUp)
  }
  const restore = async () => {
    const restored = await teams.restore()
    if (!restored.ok) say(problemWords(restored.code, text))
  }
  return { backUp: () => void backUp(), restore: () => void restore() }
}
