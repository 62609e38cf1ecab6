import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import type { Period } from '@/domain/buyer/period'
import { mostRefunded, type RefundMonth } from '@/domain/buyer/refund-tally'
import { dayFromNumber } from '@/domain/calendar/day-arithmetic'
import { amountText } from '@/domain/money/amount-text'
import { useText } from '@/locales/text-context'
import { Money } from '@/ui/money'
import { Segmented } from '@/ui/segmented'
import { StillReading } from '../still-reading'
import { useFirstOrderText } from '../use-first-order-text'

const SHOWN = 5
const MONTH_LENGTH = 7

interface RefundCardProps {
  readonly months: readonly RefundMonth[]
  readonly period: Period
  /** Whether every order on the phone is in the figures. */
  readonly isComplete: boolean
}

/** 退款最多, of the months of a period, by product or by reason. Not drawn before any order is known. */
export function RefundCard({ months, period, isComplete }: RefundCardProps) {
  const words = useFirstOrderText()
  const { format } = useText()
  const [by, setBy] = useState<'products' | 'reasons'>('products')
  const most = useMemo(() => mostRefunded(within(months, period), by).slice(0, SHOWN), [months, period, by])
  const nameOf = (name: string) => name || (by === 'products' ? words.refunds.several : words.refunds.noReason)
  const options = [
    { value: 'products' as const, words: words.refunds.byProduct },
    { value: 'reasons' as const, words: words.refunds.byReason },
  ]
  const [first] = most
  if (months.length === 0) return null
  return (
    <View className='card'>
      <View className='row between wrap g8'>
        <View className='t-title' ariaRole='heading' aria-level={2}>
          {words.refunds.title}
        </View>
        <Segmented id='refunds-by' options={options} value={by} onChange={setBy} />
      </View>
      {most.map(([name, orders, refunded, fen]) => (
        <View key={name} className='refund-line'>
          <View className='grow'>
            <View>{nameOf(name)}</View>
            <View className='t-cap num'>
              {by === 'products' ? words.refunds.productLine(refunded, orders) : words.refunds.reasonLine(refunded)}
            </View>
          </View>
          <Money className='b' amount={amountText(fen, format.largeAmounts)} />
        </View>
      ))}
      <View id='refunds-words' className='t-cap mt8'>
        {first ? words.refunds.lead(nameOf(first[0]), amountText(first[3], format.largeAmounts)) : words.refunds.none}
      </View>
      <StillReading isComplete={isComplete} />
    </View>
  )
}

/** Whole months: the one in which the period begins is in it. */
function within(months: readonly RefundMonth[], { from, to }: Period): readonly RefundMonth[] {
  const first = from === -Infinity ? '' : dayFromNumber(from).slice(0, MONTH_LENGTH)
  const last = dayFromNumber(to).slice(0, MONTH_LENGTH)
  return months.filter(({ month }) => month >= first && month <= last)
}
