import { useState } from 'react'
import { useTeamText } from '@/locales/use-team-text'
import type { Role } from '@/protocol/roles'
import { useRuntime } from '@/runtime/runtime-provider'
import { useTeams } from '@/runtime/use-teams'
import { problemWords } from '../problem-words'

export type InvitedRole = Exclude<Role, 'owner'>

export const INVITED_ROLES: readonly InvitedRole[] = ['operator', 'anchor', 'viewer']

export interface Invitation {
  readonly role: InvitedRole
  readonly code: string
  /** Epoch milliseconds */
  readonly expiresAt: number
}

/** Asks the cloud for a code. It is shown once and kept nowhere on the phone. */
export function useInvite() {
  const { cloud } = useRuntime()
  const { active } = useTeams()
  const text = useTeamText()
  const [role, setRole] = useState<InvitedRole>('anchor')
  const [invitation, setInvitation] = useState<Invitation>()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const ask = async () => {
    if (!active) return
    setIsBusy(true)
    setProblem(undefined)
    const made = await cloud.call('team.invite', { teamId: active.teamId, role })
    setIsBusy(false)
    if (!made.ok) return setProblem(problemWords(made.code, text))
    setInvitation({ role, ...made.data })
  }
  const startOver = () => setInvitation(undefined)
  return { role, setRole, invitation, problem, isBusy, make: () => void ask(), startOver }
}
