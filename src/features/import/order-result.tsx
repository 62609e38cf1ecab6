import { View } from '@tarojs/components'
import { groupThousands } from '@/domain/money/group-thousands'
import { dayOf } from '@/domain/calendar/instant'
import { useRuntime } from '@/runtime/runtime-provider'
import { Banner } from '@/ui/banner'
import { Kpi } from '@/ui/kpi'
import { PickerField } from '@/ui/picker-field'
import { SectionHeading } from '@/ui/section-heading'
import { FactRow } from './fact-row'
import type { ImportState, OrderPreview } from './import-state'
import { UnreadRow } from './unread-row'
import { useDayText } from './use-day-text'
import { useImportText } from './use-import-text'

interface OrderResultProps {
  readonly state: ImportState
  readonly preview: OrderPreview
  readonly onProblems: () => void
  readonly onAsOf: (day: string) => void
}

/** What the orders come to, before anything is written. */
export function OrderResult({ state, preview, onProblems, onAsOf }: OrderResultProps) {
  const words = useImportText()
  const dayText = useDayText()
  const { clock } = useRuntime()
  const { plan, readings, elsewhereCount } = preview
  const { orderCount, buyerCount, newFirstOrders, knownFirstOrders, movedFirstOrders, weakCount } = plan
  const asOf = state.asOf ?? dayOf(clock.now())
  return (
    <>
      <SectionHeading title={words.result} side={words.nothingYet} />
      {plan.isRepeated ? (
        <View id='import-repeated'>
          <Banner icon='info' title={words.repeated} note={words.repeatedNote} />
        </View>
      ) : null}
      <View id='import-result' className='card'>
        <View className='kpis import-kpis'>
          <Kpi id='import-orders' term={words.orders} figure={groupThousands(orderCount)} />
          <Kpi id='import-buyers' term={words.buyers} figure={groupThousands(buyerCount)} />
          <Kpi id='import-first' term={words.newFirst} figure={groupThousands(newFirstOrders)} />
        </View>
        {knownFirstOrders > 0 ? (
          <FactRow
            icon='check'
            words={words.known(groupThousands(knownFirstOrders))}
            side={words.together(groupThousands(knownFirstOrders + newFirstOrders))}
          />
        ) : null}
        {movedFirstOrders > 0 ? (
          <FactRow icon='history' words={words.moved(groupThousands(movedFirstOrders))} side={words.movedNote} />
        ) : null}
        {weakCount > 0 ? (
          <FactRow icon='people' words={words.weak(groupThousands(weakCount))} side={words.weakNote} />
        ) : null}
        {readings.length > 0 ? (
          <FactRow id='import-readings' icon='refund' words={words.readings(groupThousands(readings.length))} />
        ) : null}
        {elsewhereCount > 0 ? (
          <FactRow
            icon='broadcast'
            words={words.elsewhere(groupThousands(elsewhereCount))}
            side={words.elsewhereNote}
          />
        ) : null}
        <UnreadRow count={state.problems.length} onLook={onProblems} />
      </View>
      <View className='card flush'>
        <PickerField
          id='import-as-of'
          mode='date'
          label={words.asOf}
          value={dayText(asOf)}
          day={asOf}
          end={dayOf(clock.now())}
          onPick={onAsOf}
        />
      </View>
      <View className='t-cap center'>{words.placing}</View>
    </>
  )
}
