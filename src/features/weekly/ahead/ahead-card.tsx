import { useMemo } from 'react'
import { View } from '@tarojs/components'
import { weekStartOf } from '@/domain/calendar/day-arithmetic'
import type { PredictedRange } from '@/domain/forecast/predict-next'
import { shortAmountText } from '@/domain/money/amount-text'
import { weekAhead } from '@/domain/report/week-ahead'
import { useText } from '@/locales/text-context'
import { Money } from '@/ui/money'
import { useWeeklyText } from '../use-weekly-text'
import type { WeeklyCardProps } from '../use-weekly'

/** 下周预计: a range, and how often such ranges held. Only beside the week that it is. */
export function AheadCard({ weekly }: WeeklyCardProps) {
  const { ahead: words, confidence } = useWeeklyText()
  const { format } = useText()
  const { book, report, period, scope, isCurrent, isAwaited, today } = weekly
  const isShown = isCurrent && period.kind === 'week'
  const accountId = scope.account?.id
  // A Sunday without a show to come is the end of the week.
  const isOver = today === report.range.to && !isAwaited
  const through = isOver ? today : report.through
  const ahead = useMemo(
    () => (isShown ? weekAhead(book, { through, accountId }) : undefined),
    [isShown, book, through, accountId],
  )
  if (!ahead) return null
  const { range, record, need, lately } = ahead
  const short = (fen: number) => shortAmountText(fen, format.largeAmounts)
  return (
    <View id='ahead' className='card'>
      <View className='row between base'>
        <View className='t-title' ariaRole='heading' aria-level={2}>
          {ahead.monday > weekStartOf(today) ? words.title.next : words.title.now}
        </View>
        {range ? <View className='t-sub'>{confidence}</View> : null}
      </View>
      {range ? (
        <>
          <View className='t-cap mt4'>{words.what}</View>
          <Money className='b ahead-range' amount={`${short(range.low)}–${short(range.high)}`} />
          <Track range={range} lately={lately} />
          <View className='t-sub'>{words.likely(short(range.middle))}</View>
          {record.weeks > 0 ? <View className='t-cap mt4'>{words.record(record.weeks, record.inside)}</View> : null}
        </>
      ) : (
        <View className='t-sub mt8'>{words.need(need)}</View>
      )}
    </View>
  )
}

interface TrackProps {
  readonly range: PredictedRange
  readonly lately: readonly number[]
}

/** From the least to the most that the last weeks kept or the range holds; what it says is written beside it. */
function Track({ range, lately }: TrackProps) {
  const least = Math.min(range.low, ...lately)
  const span = Math.max(range.high, ...lately) - least || 1
  const place = (fen: number) => `${((100 * (fen - least)) / span).toFixed(1)}%`
  const width = `${((100 * (range.high - range.low)) / span).toFixed(1)}%`
  return (
    <View className='ahead-track' aria-hidden>
      <View className='ahead-band' style={{ left: place(range.low), width }} />
      <View className='ahead-middle' style={{ left: place(range.middle) }} />
    </View>
  )
}
