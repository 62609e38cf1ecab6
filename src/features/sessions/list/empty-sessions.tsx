import { useState } from 'react'
import { useText } from '@/locales/text-context'
import { canCall } from '@/protocol/permissions'
import { ROUTES, routeTo } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { useToast } from '@/ui/toast'

/** Before the first session, of the team or of one account. */
export function EmptySessions({ hasOtherSessions }: { readonly hasOtherSessions: boolean }) {
  const { sessions, common } = useText()
  const { navigation, teams } = useRuntime()
  const { canWrite, role } = useMember()
  const toast = useToast()
  const [isLoading, setIsLoading] = useState(false)
  const loadSample = async () => {
    setIsLoading(true)
    const result = await teams.loadSample()
    setIsLoading(false)
    if (!result.ok) toast.show({ words: result.code === 'storage_full' ? common.storageFull : common.loadFailed })
  }
  const actions = (
    <>
      {canWrite ? (
        <Button id='log-first' icon='plus' isBlock onTap={() => navigation.open(ROUTES.log)}>
          {sessions.empty.first}
        </Button>
      ) : null}
      {canCall(role, 'team.buyerKey') && !hasOtherSessions ? (
        <Button
          id='import-past'
          kind='soft'
          icon='upload'
          isBlock
          onTap={() => navigation.open(routeTo(ROUTES.importing, { kind: 'sessions' }))}
        >
          {sessions.empty.past}
        </Button>
      ) : null}
      {hasOtherSessions ? null : (
        <Button id='load-sample' kind='plain' isBlock isBusy={isLoading} onTap={() => void loadSample()}>
          {common.loadSample}
        </Button>
      )}
    </>
  )
  const title = hasOtherSessions ? sessions.empty.accountTitle : sessions.empty.title
  return <EmptyState title={title} text={sessions.empty.text} actions={actions} />
}
