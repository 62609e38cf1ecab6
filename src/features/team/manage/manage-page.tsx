import type { ReactNode } from 'react'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useSync } from '@/runtime/use-sync'
import { Banner } from '@/ui/banner'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import '../team.scss'
import './manage.scss'
import { useManageText } from './use-manage-text'

interface ManagePageProps {
  readonly title: string
  readonly children: ReactNode
  readonly sheet?: ReactNode
  /** What can be done without a network has nothing to say about it. */
  readonly isLocal?: boolean
}

/** A page about the team as such: what the cloud decides needs the network, and says so where there is none. */
export function ManagePage({ title, children, sheet, isLocal }: ManagePageProps) {
  const { common } = useText()
  const manage = useManageText()
  const { navigation } = useRuntime()
  const { state } = useSync()
  return (
    <Screen
      nav={<NavBar title={title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}
      sheets={sheet}
    >
      {state === 'offline' && !isLocal ? <Banner icon='cloud-off' title={manage.needsNetwork} /> : null}
      {children}
    </Screen>
  )
}
