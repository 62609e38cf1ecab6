import { View } from '@tarojs/components'
import { useTeamText } from '@/locales/use-team-text'
import { Button } from '@/ui/button'

interface NoRosterProps {
  readonly hasAccount: boolean
  readonly onAdd?: () => void
}

/** What a roster is good for, and the way to the first slot. */
export function NoRoster({ hasAccount, onAdd }: NoRosterProps) {
  const { plan } = useTeamText()
  return (
    <View className='card'>
      <View className='t-title'>{plan.noneTitle}</View>
      <View className='t-sub mt4'>{plan.noneText}</View>
      {onAdd ? (
        <Button id='add-slot' className='mt12' kind='soft' icon='plus' isBlock onTap={onAdd}>
          {plan.add}
        </Button>
      ) : null}
      {hasAccount ? null : <View className='t-sub t-brand mt8'>{plan.needsAccount}</View>}
    </View>
  )
}
