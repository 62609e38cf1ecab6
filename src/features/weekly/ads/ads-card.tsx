import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { percentText } from '@/domain/metrics/percent-text'
import { adsReport, deliveryLineOf } from '@/domain/report/ads-report'
import { useText } from '@/locales/text-context'
import { moneyText } from '@/runtime/records/figure-texts'
import { SETTINGS_ID } from '@/runtime/settings-id'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { Cell } from '@/ui/cell'
import { useOpenSessions } from '../use-open-sessions'
import { useWeeklyText } from '../use-weekly-text'
import type { WeeklyCardProps } from '../use-weekly'
import { LineSheet } from './line-sheet'

/** 投流: how much of the budget was spent, what it brought, and what of it stays. Not drawn without ads. */
export function AdsCard({ weekly }: WeeklyCardProps) {
  const { ads: words } = useWeeklyText()
  const { format, terms } = useText()
  const open = useOpenSessions(weekly)
  const { canWrite } = useMember()
  const line = deliveryLineOf(useRecords('settings').get(SETTINGS_ID))
  const [isChoosing, setIsChoosing] = useState(false)
  const { kept } = weekly.report
  const ads = useMemo(() => adsReport(kept, line), [kept, line])
  if (!ads) return null
  const ratio = (value: number | undefined) => (value === undefined ? format.unknown : value.toFixed(2))
  const share = (value: number | undefined) => (value === undefined ? format.unknown : percentText(value))
  const { naturalShare: natural } = ads
  const rows: readonly (readonly [id: string, name: string, value: string])[] = [
    ['delivery', terms.deliveryRate.name, share(ads.deliveryRate)],
    ['spend', words.spend, words.ofBudget(moneyText(ads.spendFen, format), moneyText(ads.budgetFen, format))],
    ['roi', words.roi, ratio(ads.roi)],
    ['kept-roi', words.keptRoi, ratio(ads.keptRoi)],
    ['target-roi', words.targetRoi, ratio(ads.targetRoi)],
    [
      'natural',
      words.natural,
      natural === undefined ? format.unknown : words.split(share(natural), share(1 - natural)),
    ],
  ]
  return (
    <View id='ads' className='card'>
      <View className='row between g8'>
        <View className='t-title' ariaRole='heading' aria-level={2}>
          {words.title}
        </View>
        {ads.isStuck ? (
          <View id='ads-stuck' className='delta attend'>
            {words.stuck(line)}
          </View>
        ) : null}
      </View>
      <View className='ads-rows' hoverClass='pressed' ariaRole='button' onClick={() => open()}>
        {rows.map(([id, name, value]) => (
          <View key={id} id={`ads-${id}`} className='row between g8 ads-row'>
            <View className='t-sub'>{name}</View>
            <View className='num b'>{value}</View>
          </View>
        ))}
      </View>
      <View className='t-cap mt8'>{words.note}</View>
      {canWrite ? (
        <View className='ads-line'>
          <Cell id='ads-line' title={words.line} value={`${line}%`} onTap={() => setIsChoosing(true)} />
        </View>
      ) : null}
      {isChoosing ? <LineSheet line={line} onClose={() => setIsChoosing(false)} /> : null}
    </View>
  )
}
