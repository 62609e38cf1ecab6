import { useCallback, useEffect, useState, type ComponentType } from 'react'
import { useText } from '@/locales/text-context'
import { ErrorCard } from '@/ui/error-card'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { beginsAtNight, MainTabs, type MainTab } from './main-tabs'
import { PageSkeleton } from './page-skeleton'

/**
 * The screen of a tab whose code stands in a sub-package: WeChat wants tab pages in the main package, which is kept
 * small. `load` is an `import()`; until it is there the frame of the tab is drawn. A phone that was offline when it was
 * first wanted is told so, and asked again by a tap.
 */
export function subPackageScreen(tab: MainTab, load: () => Promise<ComponentType>): ComponentType {
  let found: ComponentType | undefined
  return function SubPackageScreen() {
    const [LoadedScreen, setScreen] = useState<{ readonly type: ComponentType } | undefined>(found && { type: found })
    const [hasFailed, setHasFailed] = useState(false)
    const fetchIt = useCallback(() => {
      setHasFailed(false)
      load().then(
        (type) => {
          found = type
          setScreen({ type })
        },
        () => setHasFailed(true),
      )
    }, [])
    useEffect(() => {
      if (!found) fetchIt()
    }, [fetchIt])
    if (LoadedScreen) return <LoadedScreen.type />
    return hasFailed ? <NotFetched tab={tab} onRetry={fetchIt} /> : <PageSkeleton tab={tab} />
  }
}

function NotFetched({ tab, onRetry }: { readonly tab: MainTab; readonly onRetry: () => void }) {
  const { common } = useText()
  return (
    <Screen isDawn={beginsAtNight(tab)} nav={<NavBar />} tabBar={<MainTabs active={tab} />}>
      <ErrorCard title={common.notFetched} note={common.notFetchedNote} retry={common.retry} onRetry={onRetry} />
    </Screen>
  )
}
