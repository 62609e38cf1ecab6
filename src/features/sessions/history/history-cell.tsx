import { View } from '@tarojs/components'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { Cell } from '@/ui/cell'
import { usePastText } from './use-past-text'
import { useSessionQuestions } from './use-session-questions'

/** The way from a session to who changed what in it. */
export function HistoryCell({ sessionId }: { readonly sessionId: string }) {
  const { history } = usePastText()
  const { navigation } = useRuntime()
  const { length } = useSessionQuestions(sessionId)
  return (
    <View className='card flush'>
      <Cell
        id='detail-history'
        icon='history'
        title={history.title}
        value={length > 0 ? history.waiting(length) : undefined}
        onTap={() => navigation.open(routeTo(ROUTES.history, { id: sessionId }))}
      />
    </View>
  )
}
