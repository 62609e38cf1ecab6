import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { useReplica } from '@/runtime/use-replica'
import { Button } from '@/ui/button'
import { useSave } from '@/runtime/use-save'

/** The session was deleted, here or by another; or it has not come yet. */
export function MissingSession({ sessionId }: { readonly sessionId: string }) {
  const { sessions } = useText()
  const replica = useReplica()
  const save = useSave()
  const isDeleted = replica.find('session', sessionId) !== undefined
  const restore = () =>
    void save([{ kind: 'session', id: sessionId, fields: { deletedAt: null } }], { words: sessions.detail.restored })
  return (
    <View className='card center'>
      <View className='t-title'>{isDeleted ? sessions.detail.removed : sessions.detail.missing}</View>
      <View className='t-sub mt4'>{isDeleted ? sessions.detail.removedNote : sessions.detail.missingNote}</View>
      {isDeleted ? (
        <Button id='detail-restore' kind='soft' isSmall className='mt12' onTap={restore}>
          {sessions.detail.restore}
        </Button>
      ) : null}
    </View>
  )
}
