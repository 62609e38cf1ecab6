import { useState } from 'react'
import type { RecordOf } from '@/domain/records/record'
import { useDraft } from '@/runtime/use-draft'
import { useRecords } from '@/runtime/use-records'
import { accountInScope, orderedAccounts } from './account-scope'

export interface AccountScope {
  readonly accounts: readonly RecordOf<'account'>[]
  /** Absent: all accounts. */
  readonly account: RecordOf<'account'> | undefined
  readonly choose: (accountId: string) => void
}

/** The account whose sessions are listed; the choice survives a restart. */
export function useAccountScope(): AccountScope {
  const accounts = useRecords('account')
  const kept = useDraft<string>('account-in-scope')
  const [chosen, setChosen] = useState(kept.found)
  const choose = (accountId: string) => {
    setChosen(accountId)
    void kept.save(accountId)
  }
  return { accounts: orderedAccounts(accounts), account: accountInScope(accounts, chosen), choose }
}
