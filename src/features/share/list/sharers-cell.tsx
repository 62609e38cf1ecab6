import { useState } from 'react'
import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { AMOUNT_SHARERS, canCall } from '@/protocol/permissions'
import type { Role } from '@/protocol/roles'
import { useMember } from '@/runtime/use-member'
import { useRuntime } from '@/runtime/runtime-provider'
import { useTeams } from '@/runtime/use-teams'
import { Cell } from '@/ui/cell'
import { Switch } from '@/ui/switch'
import { useToast } from '@/ui/toast'
import { useShareText } from '../use-share-text'

/** The roles that an owner may let or not; 只看 shares nothing. */
const ASKED: readonly Role[] = ['operator', 'anchor']

/** 谁能分享金额: read by everybody, set by an owner. */
export function SharersCell() {
  const { common, format } = useText()
  const { list: words } = useShareText()
  const { role } = useMember()
  const { active } = useTeams()
  const { management } = useRuntime()
  const toast = useToast()
  const [isOpen, setIsOpen] = useState(false)
  const sharers = ['owner' as Role, ...ASKED.filter((one) => (active?.amountSharers ?? AMOUNT_SHARERS).includes(one))]
  const isOwner = canCall(role, 'team.setAmountSharers')
  const change = async (changed: Role, isOn: boolean) => {
    const others = sharers.filter((one) => one !== changed)
    const done = await management.setAmountSharers(isOn ? [...others, changed] : others)
    if (!done.ok) toast.show({ words: words.failed })
  }
  return (
    <>
      <Cell
        id='amount-sharers'
        icon='invite'
        title={words.sharers}
        value={format.list(sharers.map((one) => common.roles[one]))}
        onTap={isOwner ? () => setIsOpen(!isOpen) : undefined}
      />
      {isOpen ? (
        <>
          {ASKED.map((one) => (
            <Cell
              key={one}
              title={common.roles[one]}
              trail={
                <Switch
                  id={`sharers-${one}`}
                  label={common.roles[one]}
                  isOn={sharers.includes(one)}
                  onChange={(isOn) => void change(one, isOn)}
                />
              }
            />
          ))}
          <View className='t-cap share-row'>{words.sharersNote}</View>
        </>
      ) : null}
    </>
  )
}
