import { View } from '@tarojs/components'
import { Segmented } from '@/ui/segmented'
import { useLogForm, useLogStore } from './log-context'
import { useLogText } from './use-log-text'

/** 口径: a stay of the whole show and one of its last hours cannot be compared, so the record says which it is. */
export function StayBaseField() {
  const store = useLogStore()
  const text = useLogText()
  const base = useLogForm((form) => form.values.stayBase ?? 'whole')
  return (
    <View id='field-stayBase' className='field'>
      <View className='field-key grow'>{text.fields.stayBase}</View>
      <Segmented
        id='stay-base'
        value={base}
        options={[
          { value: 'whole', words: text.stayWhole },
          { value: 'last', words: text.stayLast },
        ]}
        onChange={(stayBase) => store.choose({ stayBase })}
      />
    </View>
  )
}
