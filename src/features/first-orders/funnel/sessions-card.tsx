import { View } from '@tarojs/components'
import type { BuyerRow } from '@/domain/buyer/buyer-row'
import type { Period } from '@/domain/buyer/period'
import { StillReading } from '../still-reading'
import { useFirstOrderText } from '../use-first-order-text'
import { useSessionNotes } from './use-session-notes'

interface SessionsCardProps {
  readonly rows: readonly BuyerRow[]
  readonly period: Period
  /** Whether every order on the phone is in the figures. */
  readonly isComplete: boolean
}

/** What the sessions say of first orders beside what the orders say: both where they differ, and why. */
export function SessionsCard(props: SessionsCardProps) {
  const { besideSessions } = useFirstOrderText()
  const notes = useSessionNotes(props)
  if (notes.length === 0) return null
  return (
    <View className='card'>
      <View className='t-title' ariaRole='heading' aria-level={2}>
        {besideSessions}
      </View>
      {notes.map((note) => (
        <View key={note} className='t-sub mt8'>
          {note}
        </View>
      ))}
      <StillReading isComplete={props.isComplete} />
    </View>
  )
}
