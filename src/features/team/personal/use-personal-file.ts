import { useState } from 'react'
import { useTeamText } from '@/locales/use-team-text'
import type { PersonalData } from '@/protocol/calls'
import { useRuntime } from '@/runtime/runtime-provider'
import { useManageText } from '../manage/use-manage-text'
import { problemWords } from '../problem-words'

/** What the cloud keeps of this person, as a file. */
export function usePersonalFile() {
  const text = useTeamText()
  const manage = useManageText()
  const { clock, files } = useRuntime()
  const [said, setSaid] = useState<string>()
  const save = async (data: PersonalData) => {
    const { identityNote: identity } = manage.personal
    const known = { format: 'daybreak-personal-2', exportedAt: clock.now(), ...data, identity }
    const saved = await files.save('daybreak-me.json', JSON.stringify(known, null, 2))
    const failed = saved.ok ? undefined : saved.code === 'unavailable' ? 'storage_unavailable' : saved.code
    setSaid(failed ? problemWords(failed, text) : manage.personal.exported)
  }
  return { said, save: (data: PersonalData) => void save(data) }
}
