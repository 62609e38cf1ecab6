import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { mostRefunded } from '@/domain/buyer/refund-tally'
import { amountText } from '@/domain/money/amount-text'
import { useText } from '@/locales/text-context'
import { useBuyers } from '@/runtime/buyers/use-buyers'
import { useMember } from '@/runtime/use-member'
import { Money } from '@/ui/money'
import type { WeeklyCardProps } from '../use-weekly'
import { useWeeklyText } from '../use-weekly-text'

const SHOWN = 3
const MONTH_LENGTH = 7

/** 退得最多的三款, for who may read buyers. */
export function ProductsCard({ weekly }: WeeklyCardProps) {
  const { role } = useMember()
  return role === 'viewer' ? null : <Products weekly={weekly} />
}

/** Of the orders of the months that the days lie in: refunds are kept by month. Nothing before order files tell of any. */
function Products({ weekly }: WeeklyCardProps) {
  const { products: words } = useWeeklyText()
  const { format } = useText()
  const { refunds } = useBuyers()
  const { from, to } = weekly.report.range
  const [first, last] = [from, to].map((day) => day.slice(0, MONTH_LENGTH)) as [string, string]
  const most = useMemo(() => {
    const months = refunds.filter(({ month }) => month >= first && month <= last)
    const told = mostRefunded(months, 'products').filter(([name]) => name !== '')
    return told.slice(0, SHOWN)
  }, [refunds, first, last])
  if (most.length === 0) return null
  const nameOf = (month: string) => format.month(Number(month.slice(0, 4)), Number(month.slice(5)))
  return (
    <View id='most-refunded' className='card'>
      <View className='t-title' ariaRole='heading' aria-level={2}>
        {words.title(most.length)}
      </View>
      <View className='t-cap mt4'>
        {words.of(first === last ? nameOf(first) : `${nameOf(first)} – ${nameOf(last)}`)}
      </View>
      <View className='anchor-rows'>
        {most.map(([name, orders, refunded, fen]) => (
          <View key={name} className='row between g12 anchor-row'>
            <View className='grow'>
              <View>{name}</View>
              <View className='t-cap num'>{words.line(refunded, orders)}</View>
            </View>
            <Money className='b' amount={amountText(fen, format.largeAmounts)} />
          </View>
        ))}
      </View>
    </View>
  )
}
