import { useState } from 'react'
import type { RecordOf } from '@/domain/records/record'
import { useDraft } from '../use-draft'
import { useRecords } from '../use-records'
import { accountInScope, orderedAccounts } from './account-scope'

export interface AccountScope {
  readonly accounts: readonly RecordOf<'account'>[]
  /** Absent: all accounts. */
  readonly account: RecordOf<'account'> | undefined
  readonly choose: (accountId: string) => void
}

/**
 * The account that a list is of; the choice survives a restart. `place` names the draft that keeps it; `asked` is shown
 * instead until another is chosen.
 */
export function useAccountScope(place = 'account-in-scope', asked?: string): AccountScope {
  const accounts = useRecords('account')
  const kept = useDraft<string>(place)
  const [chosen, setChosen] = useState(asked ?? kept.found)
  const choose = (accountId: string) => {
    setChosen(accountId)
    void kept.save(accountId)
  }
  return { accounts: orderedAccounts(accounts), account: accountInScope(accounts, chosen), choose }
}
