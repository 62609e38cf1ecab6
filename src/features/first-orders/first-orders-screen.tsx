import { useState } from 'react'
import { MainTabs } from '@/runtime/main-tabs'
import { useMember } from '@/runtime/use-member'
import { EmptyState } from '@/ui/empty-state'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { AddSheet } from './add/add-sheet'
import { CurveCard } from './curve/curve-card'
import { SourceSheet } from './curve/source-sheet'
import { DueSection } from './due/due-section'
import { EmptyFirstOrders } from './empty-first-orders'
import { FollowSettingsSheet } from './follow-settings-sheet'
import { FunnelCard } from './funnel/funnel-card'
import { PeriodSheet } from './funnel/period-sheet'
import { SessionsCard } from './funnel/sessions-card'
import { PeopleList } from './people/people-list'
import { RefundCard } from './refunds/refund-card'
import { useBuyers, type Buyers } from '@/runtime/buyers/use-buyers'
import { useFirstOrderText } from './use-first-order-text'
import { useTabView, type TabView } from './use-tab-view'

type OpenSheet = 'period' | 'source' | 'add' | 'settings'

/** The tab 首单. */
export function FirstOrdersScreen() {
  const { role } = useMember()
  return role === 'viewer' ? <NoAccess /> : <FirstOrdersTab />
}

function NoAccess() {
  const { title, noAccess } = useFirstOrderText()
  return (
    <Screen nav={<NavBar title={title} />} tabBar={<MainTabs active='firstOrders' />}>
      <EmptyState title={noAccess.title} text={noAccess.text} />
    </Screen>
  )
}

function FirstOrdersTab() {
  const { title } = useFirstOrderText()
  const buyers = useBuyers()
  const view = useTabView(buyers)
  const [sheet, setSheet] = useState<OpenSheet>()
  const closeSheet = () => setSheet(undefined)
  return (
    <Screen
      nav={<NavBar title={title} />}
      tabBar={<MainTabs active='firstOrders' />}
      sheets={sheet ? <TabSheet sheet={sheet} buyers={buyers} view={view} onClose={closeSheet} /> : undefined}
    >
      {buyers.book.isEmpty ? (
        <EmptyFirstOrders isComplete={buyers.isComplete} onAdd={() => setSheet('add')} />
      ) : (
        <TabContent buyers={buyers} view={view} onSheet={setSheet} />
      )}
    </Screen>
  )
}

interface TabPartProps {
  readonly buyers: Buyers
  readonly view: TabView
}

function TabSheet({ sheet, buyers, view, onClose }: TabPartProps & SheetProps) {
  const { periodName, setPeriodName, rows, source, setSource } = view
  switch (sheet) {
    case 'period':
      return <PeriodSheet period={periodName} onChoose={setPeriodName} onClose={onClose} />
    case 'source':
      return <SourceSheet rows={rows} source={source} onChoose={setSource} onClose={onClose} />
    case 'add':
      return <AddSheet buyers={buyers} onClose={onClose} />
    case 'settings':
      return <FollowSettingsSheet onClose={onClose} />
  }
}

interface SheetProps {
  readonly sheet: OpenSheet
  readonly onClose: () => void
}

function TabContent({ buyers, view, onSheet }: TabPartProps & { readonly onSheet: (sheet: OpenSheet) => void }) {
  const words = useFirstOrderText()
  const { periodName, period, rows, funnel, stage, isListing, source, show } = view
  return (
    <>
      <FunnelCard
        funnel={funnel}
        period={periodName}
        stage={stage}
        isComplete={buyers.isComplete}
        onStage={show}
        onPeriod={() => onSheet('period')}
      />
      {isListing ? (
        <PeopleList rows={rows} stage={stage} today={buyers.today} onBack={() => show('first')} />
      ) : (
        <>
          <DueSection
            buyers={buyers}
            everybody={rows.length}
            onEverybody={view.listEverybody}
            onAdd={() => onSheet('add')}
            onSettings={() => onSheet('settings')}
          />
          <CurveCard
            buyers={buyers}
            rows={rows}
            periodName={words.periods[periodName]}
            periodDays={period.to - period.from + 1}
            source={source}
            onSource={() => onSheet('source')}
          />
          <RefundCard months={buyers.refunds} period={period} isComplete={buyers.isComplete} />
          <SessionsCard rows={rows} period={period} isComplete={buyers.isComplete} />
        </>
      )}
    </>
  )
}
