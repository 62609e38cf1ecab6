import { useState } from 'react'
import { useTeamText } from '@/locales/use-team-text'
import type { TeamTexts } from '@/locales/use-team-text'
import type { TeamFailure } from '@/runtime/team-result'
import { useRuntime } from '@/runtime/runtime-provider'
import { Cell } from '@/ui/cell'
import { useToast } from '@/ui/toast'
import { problemWords } from '../problem-words'

/** Moves a team that only this phone has to the cloud, with everything in it. */
export function MakeCloudCell({ teamId }: { readonly teamId: string }) {
  const text = useTeamText()
  const { team } = text
  const { teams } = useRuntime()
  const toast = useToast()
  const [isBusy, setIsBusy] = useState(false)
  const move = async () => {
    setIsBusy(true)
    const moved = await teams.makeCloud(teamId)
    setIsBusy(false)
    const words = moved.ok ? team.madeCloud : refusal(moved.code, text)
    if (words) toast.show({ words })
  }
  return (
    <Cell
      id='make-cloud'
      icon='cloud-up'
      tone='brand'
      title={isBusy ? team.makingCloud : team.makeCloud}
      note={team.makeCloudNote}
      onTap={isBusy ? undefined : () => void move()}
    />
  )
}

/** Where the names were given to a team that is here already, no field is at hand to change them in. */
function refusal(code: TeamFailure['code'], text: TeamTexts): string | undefined {
  return code === 'text_refused' ? text.team.cloudNameRefused : problemWords(code, text)
}
