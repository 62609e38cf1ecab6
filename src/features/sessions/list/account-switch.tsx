import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useTeams } from '@/runtime/use-teams'
import { useAppearance } from '@/ui/appearance'
import { Avatar } from '@/ui/avatar'
import { ChoiceList } from '@/ui/choice-list'
import { Icon } from '@/ui/icon'
import { SectionHeading } from '@/ui/section-heading'
import { Sheet } from '@/ui/sheet'
import { ALL_ACCOUNTS } from '@/runtime/records/account-scope'

export interface AccountSwitchProps {
  readonly current: RecordOf<'account'> | undefined
  /** Before there is one, the team itself is named. */
  readonly hasAccounts: boolean
  readonly onOpen: () => void
}

const LEFT = 8
const CAPSULE_CLEARANCE = 12

/** The account whose sessions are shown, at the left of the navigation. */
export function AccountSwitch({ current, hasAccounts, onOpen }: AccountSwitchProps) {
  const { sessions, common } = useText()
  const { active } = useTeams()
  const { width, menuButton } = useAppearance()
  const name = current?.name ?? (hasAccounts ? sessions.allAccounts : (active?.name ?? ''))
  const room = (menuButton?.left ?? width) - LEFT - CAPSULE_CLEARANCE
  return (
    <View
      id='account-switch'
      className='nav-left account-switch'
      style={{ maxWidth: `${room}px` }}
      hoverClass='pressed'
      ariaRole='button'
      onClick={onOpen}
    >
      <Avatar name={name} tint={2} size={28} isSquare />
      <View className='nav-title ell account-name'>{name}</View>
      {active?.home === 'sample' ? <View className='role own'>{common.sample}</View> : null}
      <Icon name='chevron-down' size={16} />
    </View>
  )
}

export interface AccountSheetProps {
  readonly accounts: readonly RecordOf<'account'>[]
  readonly current: RecordOf<'account'> | undefined
  readonly onChoose: (accountId: string) => void
  readonly onClose: () => void
}

/** Accounts of the team, and below them the other teams of this phone. */
export function AccountSheet({ accounts, current, onChoose, onClose }: AccountSheetProps) {
  const { sessions, common } = useText()
  const { teams: shelf } = useRuntime()
  const { teams, active } = useTeams()
  const [isOpening, setIsOpening] = useState(false)
  const choices = accounts.map(({ id, name }, place) => ({
    value: id,
    words: name,
    lead: <Avatar name={name} tint={(place % 4) + 1} size={28} isSquare />,
  }))
  const everything = { value: ALL_ACCOUNTS, words: sessions.allAccounts }
  const openTeam = (teamId: string) => {
    if (isOpening || teamId === active?.teamId) return onClose()
    setIsOpening(true)
    void shelf.open(teamId)
  }
  return (
    <Sheet title={sessions.switchAccount} closeLabel={common.close} onClose={onClose}>
      <View className='sheet-fields'>
        <ChoiceList
          id='account'
          choices={accounts.length > 1 ? [...choices, everything] : choices}
          chosen={[current?.id ?? ALL_ACCOUNTS]}
          onChoose={onChoose}
        />
      </View>
      {teams.length > 1 ? (
        <>
          <SectionHeading title={sessions.teams} />
          <View className='sheet-fields'>
            <ChoiceList
              id='team'
              choices={teams.map(({ teamId, name, home }) => ({
                value: teamId,
                words: name,
                note: home === 'sample' ? common.sample : undefined,
              }))}
              chosen={active ? [active.teamId] : []}
              onChoose={openTeam}
            />
          </View>
        </>
      ) : null}
    </Sheet>
  )
}
