import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { useWeeklyText } from './use-weekly-text'

/** Before the first session. */
export function EmptyWeekly() {
  const { empty } = useWeeklyText()
  const { common } = useText()
  const { navigation } = useRuntime()
  const { canWrite } = useMember()
  const actions = canWrite ? (
    <Button id='log-first' icon='plus' isBlock onTap={() => navigation.open(ROUTES.log)}>
      {common.logSession}
    </Button>
  ) : undefined
  return <EmptyState title={empty.title} text={empty.text} actions={actions} />
}

/** Days on which nothing was logged, in a team that has sessions on others. */
export function NothingThen() {
  const { nothing } = useWeeklyText()
  return (
    <View id='weekly-nothing' className='card'>
      <View className='t-title'>{nothing.title}</View>
      <View className='t-sub mt4'>{nothing.text}</View>
    </View>
  )
}
