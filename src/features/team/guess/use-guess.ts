import { guessId, sealOf, type GuessRange } from '@/domain/guess/seal'
import type { Show } from '@/domain/roster/shows-on'
import { useTeamText } from '@/locales/use-team-text'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useSave } from '@/runtime/use-save'
import { useTeams } from '@/runtime/use-teams'
import { useToast } from '@/ui/toast'

const SALT_BITS = 256

/** Seals a guess of a show that has not begun: first what opens it onto this phone, then the seal into the log. */
export function useSeal(show: Show): (range: GuessRange) => Promise<boolean> {
  const { guess: words, common } = useTeamText()
  const { guesses, random, clock } = useRuntime()
  const { memberId } = useMember()
  const { active } = useTeams()
  const save = useSave()
  const toast = useToast()
  return async (range) => {
    const at = clock.now()
    const say = (words: string) => {
      toast.show({ words })
      return false
    }
    if (!active || at >= show.startAt) return say(words.tooLate)
    const place = { slotId: show.slotId, day: show.day, memberId }
    const id = guessId(place)
    const salt = random.id(SALT_BITS)
    const commitHash = sealOf({ ...place, teamId: active.teamId }, range, salt)
    const kept = await guesses.keep({ guessId: id, commitHash, salt, ...range })
    if (!kept.ok) return say(kept.code === 'full' ? common.storageFull : common.storageUnavailable)
    // An earlier guess of the show may have been opened by a session that was deleted again.
    const fields = { ...place, commitHash, at, lowFen: null, highFen: null, salt: null }
    return save([{ kind: 'guess', id, fields }], { words: words.sealed })
  }
}
