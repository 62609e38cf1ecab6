import { subPackageScreen } from '@/runtime/sub-package-screen'
import { TeamGate } from '@/runtime/team-gate'
import '@/features/first-orders/first-orders.scss'

const FirstOrdersScreen = subPackageScreen('firstOrders', async () => {
  const { FirstOrdersScreen } = await import(
    /* webpackChunkName: "pages-first-orders/tab" */ '@/features/first-orders/first-orders-screen'
  )
  return FirstOrdersScreen
})

export default function FirstOrdersPage() {
  return (
    <TeamGate tab='firstOrders'>
      <FirstOrdersScreen />
    </TeamGate>
  )
}
