import { memo, type CSSProperties } from 'react'
import { Text, View } from '@tarojs/components'
import type { Tally } from '@/domain/checklist/tally'
import { useTrustText } from '../use-trust-text'

/** A text that stays a text: one that comes and goes costs more than its words when an item is ticked. */
const NO_WORDS = '\u200b'

/** What is done of the day, in words beside the ring. Skipped items are said and not counted. */
export const RingCard = memo(function RingCard({ done, open, skipped, planned }: Tally) {
  const { ring } = useTrustText()
  const share = planned === 0 ? 0 : Math.round((done / planned) * 100)
  const style = { '--done': `${share}%` } as CSSProperties
  return (
    <View id='trust-ring' className='card row g16'>
      <View className='ring' style={style}>
        <View className='ring-hole num'>{`${done}/${planned}`}</View>
      </View>
      <View className='grow'>
        <View className='t-title'>{planned === 0 ? ring.none : ring.title(done, open)}</View>
        <View className='t-sub mt4 ring-notes'>
          <Text>{skipped > 0 ? `${ring.skipped(skipped)}\n` : NO_WORDS}</Text>
          <Text>{ring.free}</Text>
        </View>
      </View>
    </View>
  )
})
