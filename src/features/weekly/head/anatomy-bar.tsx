import { View } from '@tarojs/components'
import type { KeptRange } from '@/domain/report/kept-range'
import { shortAmountText } from '@/domain/money/amount-text'
import { useText } from '@/locales/text-context'
import { useWeeklyText } from '../use-weekly-text'

type PartName = 'kept' | 'settled' | 'uncertain' | 'toCome' | 'refunded'

interface AnatomyPart {
  readonly name: PartName
  readonly fen: number
}

/** What 成交金额 is made of: its parts add up to it. Without an expectation, what is left so far and what went back. */
function anatomyOf({ expected, netFen, refundedFen }: KeptRange): readonly AnatomyPart[] {
  const refunded: AnatomyPart = { name: 'refunded', fen: refundedFen }
  if (!expected.ok) return []
  if (expected.lowFen === expected.highFen) return [{ name: 'settled', fen: expected.lowFen }, refunded]
  return [
    { name: 'kept', fen: expected.lowFen },
    { name: 'uncertain', fen: expected.highFen - expected.lowFen },
    { name: 'toCome', fen: Math.max(0, netFen - expected.highFen) },
    refunded,
  ]
}

const styleOf = (name: PartName): string => `s-${name === 'settled' ? 'kept' : name}`

/** The anatomy of the sales as one bar, with what its parts are called. */
export function AnatomyBar({ kept }: { readonly kept: KeptRange }) {
  const words = useWeeklyText()
  const { format } = useText()
  const parts = anatomyOf(kept)
  if (parts.length === 0) return null
  const spoken = parts.map(({ name, fen }) => words.part(words.parts[name], shortAmountText(fen, format.largeAmounts)))
  return (
    <>
      <View id='anatomy' className='row stack' ariaRole='img' ariaLabel={format.list(spoken)}>
        {parts.map(({ name, fen }) =>
          fen > 0 ? (
            <View key={name} className={`stack-part ${styleOf(name)}`} style={{ flexGrow: Math.round(fen / 100) }} />
          ) : null,
        )}
      </View>
      <View className='row wrap t-cap stack-legend'>
        {parts.map(({ name }) => (
          <View key={name} className='row g4'>
            <View className={`stack-key ${styleOf(name)}`} />
            {words.parts[name]}
          </View>
        ))}
      </View>
    </>
  )
}
