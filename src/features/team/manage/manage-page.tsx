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
  /** Has nothing to say about the open team's network: it needs none, or says by itself what it lacks. */
  readonly isLocal?: boolean
}

/** A page about the team as such: what the cloud decides needs the network, and says so where there is none. */
export function ManagePage({ title, children, sheet, isLocal }: ManagePageProps) {
  const { common } = useText()
  const { navigation } = useRuntime()
  return (
    <Screen
      nav={<NavBar title={title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}
      sheets={sheet}
    >
      {isLocal ? null : <NeedsNetwork />}
      {children}
    </Screen>
  )
}

function NeedsNetwork() {
  const manage = useManageText()
  const { state } = useSync()
  return state === 'offline' ? <Banner icon='cloud-off' title={manage.needsNetwork} /> : null
}
