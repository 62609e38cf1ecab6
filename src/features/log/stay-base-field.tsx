import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { Segmented } from '@/ui/segmented'
import { useLogForm, useLogStore } from './log-context'

/** 口径: a stay of the whole show and one of its last hours cannot be compared, so the record says which it is. */
export function StayBaseField() {
  const store = useLogStore()
  const { records } = useText()
  const base = useLogForm((form) => form.values.stayBase ?? 'whole')
  return (
    <View id='field-stayBase' className='field'>
      <View className='field-key grow'>{records.fields.stayBase}</View>
      <Segmented
        id='stay-base'
        value={base}
        options={[
          { value: 'whole', words: records.stayBase.whole },
          { value: 'last', words: records.stayBase.last },
        ]}
        onChange={(stayBase) => store.choose({ stayBase })}
      />
    </View>
  )
}
