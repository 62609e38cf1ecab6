import { useMemo } from 'react'
import { useRecords } from '@/runtime/use-records'
import { PickerField } from '@/ui/picker-field'
import { useLogForm, useLogStore } from './log-context'
import { useFieldNote } from './use-field-note'
import { useLogText } from './use-log-text'

export function AccountField() {
  const store = useLogStore()
  const text = useLogText()
  const records = useRecords('account')
  const accounts = useMemo(() => [...records.values()].sort((left, right) => left.order - right.order), [records])
  const accountId = useLogForm((form) => form.values.accountId)
  const note = useFieldNote('accountId')
  const chosen = accounts.findIndex(({ id }) => id === accountId)
  const pick = (index: number) => {
    const account = accounts[index]
    // A roster slot belongs to its account: another account's show was not planned there.
    if (account && account.id !== accountId) store.choose({ accountId: account.id, slotId: undefined })
  }
  return (
    <PickerField
      id='pick-account'
      mode='choice'
      label={text.account}
      value={accounts[chosen]?.name ?? text.chooseAccount}
      isEmpty={chosen === -1}
      choices={accounts.map(({ name }) => name)}
      chosen={Math.max(0, chosen)}
      note={note}
      onPick={pick}
    />
  )
}
