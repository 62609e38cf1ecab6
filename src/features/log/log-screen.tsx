import { useState } from 'react'
import { View } from '@tarojs/components'
import { useFormText } from '@/locales/use-form-text'
import { useRuntime } from '@/runtime/runtime-provider'
import { useMember } from '@/runtime/use-member'
import { useReplica } from '@/runtime/use-replica'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { LogContext } from './log-context'
import { LogFormView } from './log-form-view'
import type { LogTarget } from './log-target'
import { openLogForm } from './open-log-form'
import './log.scss'

/** 记一场: the form for whoever may write, and a word to whoever may not. */
export function LogScreen({ target }: { readonly target: LogTarget }) {
  const { canWrite } = useMember()
  const { log, common } = useFormText()
  if (!canWrite) return <LogClosed title={log.viewerTitle} text={common.readOnly} />
  return <LogFormScreen target={target} />
}

function LogFormScreen({ target }: { readonly target: LogTarget }) {
  const runtime = useRuntime()
  const replica = useReplica()
  const { format, log, common } = useFormText()
  // Opened once: what others write meanwhile must not move the form under somebody's fingers.
  const [opened] = useState(() => openLogForm(target, { runtime, replica, spellStay: format.seconds }))
  if (!opened) return <LogClosed title={log.gone} text={common.loadFailedNote} />
  return (
    <LogContext.Provider value={opened.store}>
      <LogFormView opened={opened} title={target.type === 'edit' ? log.editTitle : log.title} />
    </LogContext.Provider>
  )
}

function LogClosed({ title, text }: { readonly title: string; readonly text: string }) {
  const { navigation } = useRuntime()
  const { log, common } = useFormText()
  const nav = <NavBar title={log.title} left='close' leftLabel={common.close} onLeft={() => navigation.back()} />
  return (
    <Screen nav={nav}>
      <View id='log-closed'>
        <EmptyState
          title={title}
          text={text}
          actions={
            <Button id='log-back' kind='soft' onTap={() => navigation.back()}>
              {common.back}
            </Button>
          }
        />
      </View>
    </Screen>
  )
}
