import { View } from '@tarojs/components'
import type { Funnel, Stage } from '@/domain/buyer/period'
import { divide } from '@/domain/metrics/divide'
import { percentText } from '@/domain/metrics/percent-text'
import { groupThousands } from '@/domain/money/group-thousands'
import { useText } from '@/locales/text-context'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon'
import { ImportButton } from '../import-button'
import { StillReading } from '../still-reading'
import { useFirstOrderText } from '../use-first-order-text'
import type { PeriodName } from './periods'

const STAGES: readonly Stage[] = ['first', 'contacted', 'added', 'repurchased']

interface FunnelCardProps {
  readonly funnel: Funnel
  readonly period: PeriodName
  readonly stage: Stage
  /** Whether every order on the phone is in the figures. */
  readonly isComplete: boolean
  readonly onStage: (stage: Stage) => void
  readonly onPeriod: () => void
}

/** 首单 → 已联系 → 加微信 → 复购 of a period; each is a filter of the list. */
export function FunnelCard({ funnel, period, stage, isComplete, onStage, onPeriod }: FunnelCardProps) {
  const words = useFirstOrderText()
  const { format } = useText()
  const shareOf = (count: number) => {
    const share = divide(count, funnel.first)
    return share === undefined ? format.unknown : percentText(share)
  }
  return (
    <View className='card'>
      <View className='row between wrap g8 funnel-head'>
        <View
          id='choose-period'
          className='row g4 t-title funnel-period'
          hoverClass='pressed'
          ariaRole='button'
          onClick={onPeriod}
        >
          {words.periods[period]}
          <Icon name='chevron-down' size={16} />
        </View>
        <ImportButton kind='well' />
      </View>
      <View className='funnel' ariaRole='tablist' ariaLabel={words.funnel}>
        {STAGES.map((one) => (
          <View
            key={one}
            id={`stage-${one}`}
            className={classNames('funnel-stage', one === stage && 'on')}
            hoverClass='pressed'
            ariaRole='tab'
            aria-selected={one === stage}
            onClick={() => onStage(one)}
          >
            <View className='funnel-name'>{words.stages[one]}</View>
            <View className='funnel-count num'>{groupThousands(funnel[one])}</View>
            {one === 'repurchased' ? null : (
              <View className='funnel-next'>
                <Icon name='chevron-right' size={12} />
              </View>
            )}
          </View>
        ))}
      </View>
      <View className='funnel funnel-rates num'>
        {STAGES.map((one) => (
          <View key={one} id={`rate-${one}`} className={classNames('funnel-rate', one !== 'first' && 'b')}>
            {one === 'first' ? words.ofFirst : shareOf(funnel[one])}
          </View>
        ))}
      </View>
      <View className='t-cap mt8'>{words.lead}</View>
      {funnel.weak > 0 ? <View className='t-cap mt4'>{words.weak(funnel.weak)}</View> : null}
      <StillReading isComplete={isComplete} />
    </View>
  )
}
