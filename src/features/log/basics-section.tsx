import { View } from '@tarojs/components'
import { SectionHeading } from '@/ui/section-heading'
import { AccountField } from './account-field'
import { AnchorsField } from './anchors-field'
import { DurationField } from './duration-field'
import { StartField } from './start-field'
import { useLogText } from './use-log-text'

export interface BasicsSectionProps {
  readonly isFromRoster: boolean
  readonly plannedMinutes?: number
}

export function BasicsSection({ isFromRoster, plannedMinutes }: BasicsSectionProps) {
  const text = useLogText()
  return (
    <>
      <SectionHeading title={text.basics} side={isFromRoster ? text.fromRoster : undefined} />
      <View className='card flush log-basics'>
        <AccountField />
        <AnchorsField />
        <StartField />
        <DurationField plannedMinutes={plannedMinutes} />
      </View>
    </>
  )
}
