import { Text, View } from '@tarojs/components'
import { firstOrderRate } from '@/domain/metrics/session-metrics'
import { percentText } from '@/domain/metrics/percent-text'
import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon'
import { countText } from '@/runtime/records/figure-texts'
import { Term } from '../term'
import { funnelSteps, type FunnelStep } from './funnel-steps'

const STEPS_MINIMUM = 2

export function FunnelCard({ session }: { readonly session: RecordOf<'session'> }) {
  const text = useText()
  const steps = funnelSteps(session, text)
  const rate = firstOrderRate(session)
  if (steps.length < STEPS_MINIMUM) return null
  return (
    <View id='detail-funnel' className='card'>
      <View className='card-h wrap'>
        <View className='t-title'>{text.sessions.detail.funnel}</View>
        {rate === undefined ? null : <View className='side'>{text.sessions.detail.funnelSide(percentText(rate))}</View>}
      </View>
      {steps.map((step) => (
        <Step key={step.key} step={step} />
      ))}
    </View>
  )
}

function Step({ step }: { readonly step: FunnelStep }) {
  const { sessions, format } = useText()
  const { key, term, count, unit, aside, width, from, isZoomed } = step
  return (
    <View>
      {from ? (
        <View className='fun-step'>
          <Icon name='arrow-down' size={14} />
          {from}
        </View>
      ) : null}
      {isZoomed ? <View className='fun-zoom'>{sessions.detail.zoom}</View> : null}
      <View className='row between base'>
        <Term term={key} words={term} className={classNames('fun-term', key === 'firstOrders' && 'b t-1')} />
        <View className='fun-value num'>
          {countText(count, format)}
          <Text className='unit'>
            {unit}
            {aside}
          </Text>
        </View>
      </View>
      <View className={`fun-bar ${key}`} style={{ width: `${Math.max(1, width * 100).toFixed(1)}%` }} />
    </View>
  )
}
