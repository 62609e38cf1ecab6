import { useTeamText } from '@/locales/use-team-text'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useTeams } from '@/runtime/use-teams'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { useToast } from '@/ui/toast'
import { Problem } from '../manage/problem'
import { useDeed } from '../manage/use-deed'
import { erasureWords } from './erasure-words'

/** While the team waits to be erased: when, who asked, and for an owner the way back. */
export function ErasureBanner() {
  const text = useTeamText()
  const { erasing } = text.manage
  const { active } = useTeams()
  const member = useMember()
  const { management } = useRuntime()
  const toast = useToast()
  const { isBusy, problem, run } = useDeed()
  if (!active?.erasure) return null
  const { eraseAt, askedBy } = active.erasure
  const keep = async () => {
    if (await run(() => management.keep())) toast.show({ words: erasing.kept })
  }
  return (
    <>
      <Banner
        icon='warning'
        tone='attend'
        title={erasing.banner(erasureWords(eraseAt, text))}
        note={erasing.note(member.nameOf(askedBy) ?? erasing.someone)}
      />
      {member.role === 'owner' ? (
        <Button id='keep-team' kind='soft' isBlock isBusy={isBusy} onTap={() => void keep()}>
          {erasing.keep}
        </Button>
      ) : null}
      <Problem words={problem} />
    </>
  )
}
