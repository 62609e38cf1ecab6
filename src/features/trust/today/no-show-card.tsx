import { View } from '@tarojs/components'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { Button } from '@/ui/button'
import { useTrustText } from '../use-trust-text'

export interface NoShowCardProps {
  /** The day is over. */
  readonly isPast?: boolean
  readonly onGoLive: (() => void) | undefined
}

/** No show to do the lists of a show around: somebody may say that there is one. */
export function NoShowCard({ isPast = false, onGoLive }: NoShowCardProps) {
  const { noShow } = useTrustText()
  const { navigation } = useRuntime()
  return (
    <View id='no-show' className='card'>
      <View className='t-title'>{isPast ? noShow.pastTitle : noShow.title}</View>
      <View className='t-sub mt4'>{isPast ? noShow.pastNote : noShow.note}</View>
      {onGoLive ? (
        <View className='row g12 wrap mt12'>
          <Button id='go-live' kind='soft' isSmall onTap={onGoLive}>
            {isPast ? noShow.pastGoLive : noShow.goLive}
          </Button>
          {isPast ? null : (
            <Button id='go-roster' kind='well' isSmall onTap={() => navigation.open(ROUTES.plan)}>
              {noShow.roster}
            </Button>
          )}
        </View>
      ) : null}
    </View>
  )
}
