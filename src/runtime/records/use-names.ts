import { useMemo } from 'react'
import { useMember } from '../use-member'
import { useRecords } from '../use-records'
import type { Names } from './field-texts'

/** What anchors, accounts and members are called. */
export function useNames(): Names {
  const anchors = useRecords('anchor')
  const accounts = useRecords('account')
  const member = useMember()
  return useMemo(
    () => ({
      anchorName: (id: string) => anchors.get(id)?.name,
      accountName: (id: string) => accounts.get(id)?.name,
      memberName: (id: string) => member.nameOf(id),
    }),
    [anchors, accounts, member],
  )
}
