import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { heatMap, heatStep, type HeatDay } from '@/domain/checklist/heat-map'
import { counts } from '@/domain/trust-health/deductions'
import { showsOfDay } from '@/domain/checklist/shows-of-day'
import { useBoundaries } from '@/runtime/use-boundaries'
import { useRecords } from '@/runtime/use-records'
import { Icon } from '@/ui/icon'
import { ChecksMissing } from '../book/checks-missing'
import { useBook } from '../book/use-book'
import { useChecks } from '../book/use-checks'
import { useTrustText } from '../use-trust-text'
import { HeatFilter } from './heat-filter'
import { HeatGrid } from './heat-grid'
import { useHeatChoice, type HeatChoice } from './use-heat-choice'
import type { Health } from './use-health'

const STEPS = [0, 1, 2, 3] as const

/** 每天做了几件, of one's own or of the team, of all lists or of one. */
export function HeatCard({ health }: { readonly health: Health }) {
  const { week: words } = useTrustText()
  const choices = useHeatChoice()
  const [choice, setChoice] = useState<HeatChoice>(choices.first)
  const days = useHeatDays(health, choice)
  const { today } = health
  const checks = useChecks(health.weeks[0]?.weekStart ?? today, today)
  const struck = useMemo(() => new Set(health.ledger.filter(counts).map(({ day }) => day)), [health.ledger])
  if (checks.state !== 'ready') return <ChecksMissing {...checks} />
  return (
    <View className='card'>
      <View className='card-h'>
        <View className='t-title'>{words.heat}</View>
        <View className='row g6 t-cap heat-legend'>
          {words.less}
          {STEPS.map((step) => (
            <View key={step} className={`heat-key s${step}`} />
          ))}
          {words.more}
        </View>
      </View>
      <HeatFilter choices={choices} choice={choice} onChange={setChoice} />
      <HeatGrid days={days} weeks={health.weeks} today={today} struck={struck} stepOf={heatStep} />
      <View className='row between g8 wrap mt8 t-cap'>
        <View>{words.healthyRow}</View>
        <View className='mark warn'>
          <Icon name='minus' size={16} />
          {words.struck}
        </View>
      </View>
      <View className='t-cap mt8'>{words.blank}</View>
    </View>
  )
}

function useHeatDays({ today, sessionsOf }: Health, { person, checklistId }: HeatChoice): readonly HeatDay[] {
  const book = useBook()
  const plans = useRecords('plan')
  const boundaries = useBoundaries()
  return useMemo(
    () =>
      heatMap({
        today,
        book,
        boundaries,
        showsOf: (day) => showsOfDay(day, plans, sessionsOf(day)),
        ...(checklistId !== undefined && { checklistId }),
        ...(person && { person }),
      }),
    [today, book, boundaries, plans, sessionsOf, checklistId, person],
  )
}
