import { useMemo } from 'react'
import { useRecords } from '@/runtime/use-records'
import type { Names } from './field-texts'

/** What anchors and accounts are called. */
export function useNames(): Names {
  const anchors = useRecords('anchor')
  const accounts = useRecords('account')
  return useMemo(
    () => ({
      anchorName: (id: string) => anchors.get(id)?.name,
      accountName: (id: string) => accounts.get(id)?.name,
    }),
    [anchors, accounts],
  )
}
