import { View } from '@tarojs/components'
import { SectionHeading } from '@/ui/section-heading'
import { LogFold } from './log-fold'
import { TypedField } from './typed-field'
import { useLogText } from './use-log-text'

export function SalesSection() {
  const text = useLogText()
  const { order, person, yuan } = text.units
  return (
    <>
      <SectionHeading title={text.sales} />
      <View className='card flush'>
        <TypedField field='gmvFen' unit={yuan} must={text.required} placeholder={text.placeholders.figure} />
        <LogFold fold='sales' words={text.salesFold}>
          <TypedField field='orders' unit={order} />
          <TypedField field='buyers' unit={person} />
          <TypedField field='refundFen' unit={yuan} />
        </LogFold>
      </View>
    </>
  )
}
