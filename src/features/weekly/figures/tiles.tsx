import type { ReactNode } from 'react'
import { Text, View } from '@tarojs/components'
import { percentText } from '@/domain/metrics/percent-text'
import { useText } from '@/locales/text-context'
import { countText, wholeYuanText } from '@/runtime/records/figure-texts'
import { classNames } from '@/ui/class-names'
import { Sep } from '@/ui/sep'
import { useOpenSessions } from '../use-open-sessions'
import { useWeeklyText } from '../use-weekly-text'
import type { WeeklyCardProps } from '../use-weekly'
import { FullJudgement } from './full-judgement'

/** 新客首单, GPM, 消耗率 and 退款率 · 预计, each with its usual. */
export function Tiles({ weekly }: WeeklyCardProps) {
  const { terms, common, format } = useText()
  const { tiles } = useWeeklyText()
  const open = useOpenSessions(weekly)
  const { summary, gpm, delivery, refunds } = weekly.report
  const share = (value: number | undefined) => (value === undefined ? format.unknown : percentText(value).slice(0, -1))
  const refundRate = (
    <>
      {tiles.refundRate}
      <Sep />
      {tiles.expected}
    </>
  )
  return (
    <View className='tiles'>
      <Tile
        id='tile-first-orders'
        term={terms.firstOrders.name}
        figure={countText(summary.firstOrders, format)}
        unit={common.units.orders}
        onTap={open}
      >
        <FullJudgement judgement={summary.firstOrdersJudgement} scale='amount' />
      </Tile>
      <Tile id='tile-gpm' term={terms.gpm.name} figure={wholeYuanText(summary.gpmFen, format)} isMoney onTap={open}>
        <FullJudgement judgement={gpm} scale='amount' />
      </Tile>
      <Tile id='tile-delivery' term={terms.deliveryRate.name} figure={share(summary.deliveryRate)} isRate onTap={open}>
        <FullJudgement judgement={delivery} scale='rate' />
      </Tile>
      <Tile id='tile-refunds' term={refundRate} figure={share(refunds.share)} isRate onTap={open}>
        <FullJudgement judgement={refunds.judgement} scale='rate' of='less' />
      </Tile>
    </View>
  )
}

interface TileProps {
  readonly id: string
  readonly term: ReactNode
  /** — where unknown */
  readonly figure: string
  readonly unit?: string
  readonly isMoney?: boolean
  readonly isRate?: boolean
  readonly onTap: () => void
  readonly children: ReactNode
}

function Tile({ id, term, figure, unit, isMoney, isRate, onTap, children }: TileProps) {
  const { format } = useText()
  return (
    <View id={id} className='card' hoverClass='pressed' ariaRole='button' onClick={() => onTap()}>
      <View className='t-sub'>{term}</View>
      <View className={classNames('tile-figure num b', figure === format.unknown && 'none')}>
        {isMoney ? <Text className='cur'>¥</Text> : null}
        {figure}
        {isRate ? <Text className='t-title'>%</Text> : null}
        {unit ? <Text className='unit'>{unit}</Text> : null}
      </View>
      {children}
    </View>
  )
}
