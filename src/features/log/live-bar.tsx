import { memo, useCallback } from 'react'
import { View } from '@tarojs/components'
import { percentText } from '@/domain/metrics/percent-text'
import { wholeYuanText } from '@/domain/money/whole-yuan-text'
import { useText } from '@/locales/text-context'
import { Kpi } from '@/ui/kpi'
import { useExplain } from '@/ui/explain'
import { LIVE_FIGURES, type LiveFigure } from './live-figures'
import { useLogForm } from './log-context'

/** GPM · 首单率 · 消耗率 as one types. Each is drawn only when its own text changes. */
export const LiveBar = memo(function LiveBar() {
  return (
    <View className='log-live'>
      <LiveKpi figure='gpm' />
      <LiveKpi figure='firstOrderRate' />
      <LiveKpi figure='deliveryRate' />
    </View>
  )
})

const LiveKpi = memo(function LiveKpi({ figure }: { readonly figure: LiveFigure }) {
  const { format, terms } = useText()
  const shown = useLogForm((form) => {
    const value = LIVE_FIGURES[figure](form.values)
    if (value === undefined) return undefined
    return figure === 'gpm' ? wholeYuanText(value) : percentText(value)
  })
  const explain = useExplain()
  const tap = useCallback(() => explain(figure), [explain, figure])
  return (
    <Kpi
      id={`live-${figure}`}
      term={terms[figure].name}
      figure={shown ?? format.unknown}
      isMoney={figure === 'gpm'}
      isUnknown={shown === undefined}
      onTap={tap}
    />
  )
})
