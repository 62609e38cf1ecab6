import { useMemo } from 'react'
import type { Member } from '@/protocol/calls'
import type { Role } from '@/protocol/roles'
import { isAlone } from './is-alone'
import { useTeams } from './use-teams'
import { RuntimeMissingError } from './runtime-provider'

export interface Membership {
  readonly memberId: string
  readonly role: Role
  /** False for 只看. The cloud decides; this only keeps a button from being drawn in vain. */
  readonly canWrite: boolean
  /** Nobody else in the team can write. */
  readonly isAlone: boolean
  readonly members: readonly Member[]
  /** A member's name, or nothing for one whom this phone has not heard of. */
  readonly nameOf: (memberId: string) => string | undefined
}

/** Who the person is in the open team, and who else is. */
export function useMember(): Membership {
  const { active } = useTeams()
  if (!active) throw new RuntimeMissingError()
  return useMemo(() => {
    const { memberId, role, members, former = [] } = active
    const names = new Map([...former, ...members].map(({ id, name }) => [id, name]))
    const standing = { canWrite: role !== 'viewer', isAlone: isAlone(active) }
    return { memberId, role, members, ...standing, nameOf: (id) => names.get(id) }
  }, [active])
}
