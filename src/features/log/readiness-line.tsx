import { Text, View } from '@tarojs/components'
import { useFormText } from '@/locales/use-form-text'
import { Sep } from '@/ui/sep'
import { missingFields } from './field-notes'
import { useLogForm } from './log-context'
import type { LogForm } from './log-form'
import type { LogField } from './log-fields'

/** What is still needed, and that leaving loses nothing. */
export function ReadinessLine() {
  const { format, log: text, records } = useFormText()
  const missing = useLogForm(missingNames)
  const isDraftKept = useLogForm((form) => form.isDraftKept)
  const names = missing.split(' ').filter(Boolean) as LogField[]
  const isOneOfTwo = names.includes('viewers')
  const words = names
    .filter((field) => field !== 'views')
    .map((field) => (field === 'viewers' && isOneOfTwo ? text.orOne : records.fields[field]))
  return (
    <View id='log-readiness' className='t-cap center'>
      <Text>{words.length === 0 ? text.ready : text.stillMissing(format.list(words))}</Text>
      <Sep />
      <Text className={isDraftKept ? undefined : 't-attend'}>{isDraftKept ? text.draftKept : text.draftNotKept}</Text>
    </View>
  )
}

/** One text, so that a keystroke that fills no gap draws nothing here. */
function missingNames(form: LogForm): string {
  return missingFields(form.values).join(' ')
}
