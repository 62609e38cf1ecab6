import { View } from '@tarojs/components'
import { changeNight } from '@/domain/roster/change-night'
import type { NightRecord } from '@/domain/roster/shows-on'
import { useTeamText } from '@/locales/use-team-text'
import { useMember } from '@/runtime/use-member'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { useSave } from '../use-save'
import { dayAndTime } from './show-words'
import type { Roster } from './use-roster'

interface NightsOffProps {
  readonly nights: readonly NightRecord[]
  readonly roster: Roster
}

/** Nights to come on which the roster is not followed: they can be brought back until they are over. */
export function NightsOff({ nights, roster }: NightsOffProps) {
  const { plan } = useTeamText()
  const { canWrite } = useMember()
  const whenOf = useWhen(roster)
  const save = useSave()
  if (nights.length === 0) return null
  const bringBack = (night: NightRecord) => {
    const write = (isOff: boolean | null) => [{ kind: 'plan' as const, ...changeNight(night, { isOff }) }]
    void save(write(null), plan.restored, write(true))
  }
  return (
    <View className='card flush'>
      {nights.map((night) => (
        <View key={night.id} className='cell'>
          <Icon name='moon' className='t-2' />
          <View className='grow'>{plan.off(whenOf(night))}</View>
          {canWrite ? (
            <Link id={`bring-back-${night.id}`} onTap={() => bringBack(night)}>
              {plan.restore}
            </Link>
          ) : null}
        </View>
      ))}
    </View>
  )
}

function useWhen({ plans, today }: Roster): (night: NightRecord) => string {
  const text = useTeamText()
  return (night) => {
    const slot = plans.get(night.slotId)
    const startMinute = night.startMinute ?? (slot?.type === 'slot' ? slot.startMinute : 0)
    return dayAndTime({ day: night.day, startMinute }, today, text)
  }
}
