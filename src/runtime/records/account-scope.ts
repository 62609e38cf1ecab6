import type { RecordOf } from '@/domain/records/record'

export const ALL_ACCOUNTS = 'all'

type AccountRecord = RecordOf<'account'>

/** Main account first. */
export function orderedAccounts(accounts: ReadonlyMap<string, AccountRecord>): readonly AccountRecord[] {
  return [...accounts.values()].sort((left, right) => left.order - right.order || (left.id < right.id ? -1 : 1))
}

/** The account that a list shows: the one chosen while it is there, else the main one; nothing means all of them. */
export function accountInScope(
  accounts: ReadonlyMap<string, AccountRecord>,
  chosen: string | undefined,
): AccountRecord | undefined {
  if (chosen === ALL_ACCOUNTS) return undefined
  return (chosen === undefined ? undefined : accounts.get(chosen)) ?? orderedAccounts(accounts)[0]
}
