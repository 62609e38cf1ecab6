import { useState } from 'react'
import { View } from '@tarojs/components'
import { rosterOf } from '@/domain/roster/change-roster'
import { inOrder } from '@/domain/team/account-order'
import { useTeamText } from '@/locales/use-team-text'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { Cell } from '@/ui/cell'
import { SectionHeading } from '@/ui/section-heading'
import { AccountSheet } from './account-sheet'

const NEW = 'new'

/** 账号, the main one first, and the roster. */
export function AccountsSection() {
  const { team } = useTeamText()
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  const records = useRecords('account')
  const accounts = inOrder(records)
  const roster = rosterOf(useRecords('plan'))
  const [open, setOpen] = useState<string>()
  const valueOf = (id: string) => {
    if (id === accounts[0]?.id && accounts.length > 1) return team.mainAccount
    const count = roster.filter(({ accountId }) => accountId === id).length
    return count > 0 ? team.perWeek(count) : undefined
  }
  return (
    <>
      <SectionHeading title={team.accounts} />
      <View className='card flush'>
        {accounts.map(({ id, name }) => (
          <Cell
            key={id}
            id={`account-${id}`}
            icon='broadcast'
            title={name}
            value={valueOf(id)}
            onTap={canWrite ? () => setOpen(id) : undefined}
          />
        ))}
        {canWrite ? (
          <Cell
            id='add-account'
            icon='plus'
            tone='brand'
            title={team.addAccount}
            note={accounts.length === 0 ? team.noAccounts : undefined}
            onTap={() => setOpen(NEW)}
          />
        ) : null}
        <Cell
          id='open-plan'
          icon='calendar'
          title={team.plan}
          value={roster.length > 0 ? team.perWeek(roster.length) : team.noPlan}
          onTap={() => navigation.open(ROUTES.plan)}
        />
      </View>
      {open === undefined ? null : <AccountSheet account={records.get(open)} onClose={() => setOpen(undefined)} />}
    </>
  )
}
