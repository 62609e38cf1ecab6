import { canShareAmounts } from '@/protocol/permissions'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { usePreferences } from '@/runtime/use-preferences'
import { useTeams } from '@/runtime/use-teams'
import type { Sharing } from './use-share-link'

/** What was chosen last, and what this role may choose. */
export function useSharing() {
  const { preferences } = useRuntime()
  const { sharing } = usePreferences()
  const { role } = useMember()
  const { active } = useTeams()
  const isFixed = !canShareAmounts(role, active?.amountSharers)
  const change = (changed: Partial<Sharing>) => void preferences.set({ sharing: { ...sharing, ...changed } })
  return { sharing: isFixed ? { ...sharing, hidesAmounts: true } : sharing, change, isFixed }
}

export type SharingChoice = ReturnType<typeof useSharing>
