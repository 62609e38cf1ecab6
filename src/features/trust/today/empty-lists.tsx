import { View } from '@tarojs/components'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { Art } from '@/ui/art'
import { Button } from '@/ui/button'
import { useTrustText } from '../use-trust-text'

/** No lists yet: what they are for, and where to get some. */
export function EmptyLists() {
  const { empty } = useTrustText()
  const { canWrite } = useMember()
  const { navigation } = useRuntime()
  return (
    <View className='card center lists-empty'>
      <Art name='sunrise' />
      <View className='t-title mt12'>{empty.title}</View>
      <View className='t-sub mt4 lists-empty-text'>{canWrite ? empty.text : empty.viewer}</View>
      {canWrite ? (
        <View className='lists-empty-actions mt16'>
          <Button id='pick-templates' isBlock onTap={() => navigation.open(ROUTES.trustGallery)}>
            {empty.pick}
          </Button>
          <Button id='write-list' kind='well' isBlock onTap={() => navigation.open(ROUTES.trustLists)}>
            {empty.write}
          </Button>
        </View>
      ) : null}
    </View>
  )
}
