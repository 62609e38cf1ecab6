import { View } from '@tarojs/components'
import type { DayBoundary } from '@/domain/records/team'
import { useFormText } from '@/locales/use-form-text'
import { useNow } from '@/runtime/use-now'
import { SectionHeading } from '@/ui/section-heading'
import { isFirstOrdersAwaited } from '@/domain/session/first-orders-awaited'
import { useLogForm } from './log-context'
import { TypedField } from './typed-field'

export function FirstOrdersSection({ boundaries }: { readonly boundaries: readonly DayBoundary[] }) {
  const { format, log: text } = useFormText()
  const now = useNow()
  const startAt = useLogForm((form) => form.values.startAt)
  const hint = isFirstOrdersAwaited(startAt, now, boundaries) ? text.tomorrow : format.unknown
  return (
    <>
      <SectionHeading title={text.firstOrdersSection} />
      <View className='card flush'>
        <TypedField field='firstOrders' unit={text.units.order} placeholder={hint} />
        <TypedField field='contactsAdded' unit={text.units.person} />
      </View>
    </>
  )
}
