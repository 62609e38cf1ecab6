import { Text, View } from '@tarojs/components'
import { barUnitOf } from '@/domain/report/report-bars'
import { useText } from '@/locales/text-context'
import { useWeeklyText } from '../use-weekly-text'
import type { WeeklyCardProps } from '../use-weekly'
import { BarColumns } from './bar-columns'
import { BarRows } from './bar-rows'

/** 每天成交, beside the usual of each day; a longer period in weeks or months. */
export function BarsCard({ weekly }: WeeklyCardProps) {
  const { bars: words } = useWeeklyText()
  const { judgement, format } = useText()
  const unit = barUnitOf(weekly.report.range)
  return (
    <View id='bars' className='card'>
      <View className='card-h wrap'>
        <View className='t-title' ariaRole='heading' aria-level={2}>
          {words.title[unit]}
          {unit === 'day' ? <Text className='unit'>{words.unit[format.largeAmounts]}</Text> : null}
        </View>
        <View className='row g6 t-cap'>
          <View className='bars-key' />
          {judgement.usual}
        </View>
      </View>
      {unit === 'day' ? <BarColumns weekly={weekly} /> : <BarRows weekly={weekly} />}
    </View>
  )
}
