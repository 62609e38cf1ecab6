import { useState } from 'react'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useTeams } from '@/runtime/use-teams'
import { useManageText } from '../manage/use-manage-text'
import { problemWords } from '../problem-words'

/** What the team's cloud knows of this person, as a file. */
export function usePersonalFile() {
  const text = useText()
  const manage = useManageText()
  const { clock, files } = useRuntime()
  const { active } = useTeams()
  const [said, setSaid] = useState<string>()
  const save = async () => {
    const me = active?.members.find(({ id }) => id === active.memberId)
    if (!active || !me) return
    const { teamId, name, kind } = active
    const known = { format: 'daybreak-personal-1', exportedAt: clock.now(), team: { teamId, name, kind }, me }
    const saved = await files.save('daybreak-me.json', JSON.stringify(known, null, 2))
    const failed = saved.ok ? undefined : saved.code === 'unavailable' ? 'storage_unavailable' : saved.code
    setSaid(failed ? problemWords(failed, text) : manage.personal.exported)
  }
  return { said, save: () => void save() }
}
