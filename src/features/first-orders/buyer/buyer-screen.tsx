import { useState } from 'react'
import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { HistoryCell } from '@/runtime/records/history-cell'
import { useRuntime } from '@/runtime/runtime-provider'
import { ErrorCard } from '@/ui/error-card'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { SkeletonCard } from '@/ui/skeleton-card'
import { useFirstOrderText } from '../use-first-order-text'
import { AliasSheet } from './alias-sheet'
import type { BuyerSheet } from './buyer-sheet'
import { FollowerSheet } from './follower-sheet'
import { HeadCard } from './head-card'
import { MergeCard } from './merge-card'
import { MergeSheet } from './merge-sheet'
import { OrdersCard } from './orders-card'
import { StepsCard } from './steps-card'
import { TrustCard } from './trust-card'
import { usePerson, type PersonState } from './use-person'
import './buyer.scss'

/** 买家: one person, how far they came, what they bought and why they dared. */
export function BuyerScreen({ id }: { readonly id: string }) {
  const { common } = useText()
  const { buyer } = useFirstOrderText()
  const { navigation } = useRuntime()
  const state = usePerson(id)
  const [sheet, setSheet] = useState<BuyerSheet>()
  const { person, buyers } = state
  const closeSheet = () => setSheet(undefined)
  const sheets = person ? (
    <>
      {sheet === 'alias' ? <AliasSheet person={person} onClose={closeSheet} /> : null}
      {sheet === 'follower' ? <FollowerSheet person={person} onClose={closeSheet} /> : null}
      {sheet === 'merge' ? <MergeSheet person={person} buyers={buyers} onClose={closeSheet} /> : null}
    </>
  ) : undefined
  return (
    <Screen
      nav={<NavBar title={buyer.title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}
      sheets={sheets}
    >
      {person ? (
        <>
          <HeadCard person={person} today={buyers.today} onSheet={setSheet} />
          <StepsCard person={person} today={buyers.today} />
          <OrdersCard person={person} />
          <TrustCard key={person.row.id} person={person} />
          <MergeCard person={person} buyers={buyers} onMerge={() => setSheet('merge')} />
          <View className='card flush'>
            <HistoryCell kind='buyer' id={person.record.id} />
          </View>
          <View className='t-cap center'>{buyer.foot}</View>
        </>
      ) : (
        <NotShown {...state} />
      )}
    </Screen>
  )
}

/** Nobody, or not yet: which of the two is known once everything was looked through. */
function NotShown({ state, buyers, retry }: PersonState) {
  const { common } = useText()
  const { buyer } = useFirstOrderText()
  if (state === 'failed') {
    return <ErrorCard title={buyer.failed} note={common.loadFailedNote} retry={common.retry} onRetry={retry} />
  }
  if (state === 'ready' && buyers.isComplete) return <View className='card t-sub center'>{buyer.missing}</View>
  return (
    <View ariaLabel={buyer.loading}>
      <SkeletonCard />
    </View>
  )
}
