import { View } from '@tarojs/components'
import type { TouchStep } from '@/domain/records/buyer'
import { SETTINGS_ID } from '@/runtime/settings-id'
import { useRecords } from '@/runtime/use-records'
import { useRuntime } from '@/runtime/runtime-provider'
import { Button } from '@/ui/button'
import { useToast } from '@/ui/toast'
import { greetingOf } from '../greetings'
import { useFirstOrderText } from '../use-first-order-text'

/** The greeting of the next step, to copy and send oneself. */
export function GreetingRow({ step }: { readonly step: TouchStep }) {
  const words = useFirstOrderText()
  const settings = useRecords('settings').get(SETTINGS_ID)
  const { clipboard } = useRuntime()
  const toast = useToast()
  const greeting = greetingOf(step, settings, words)
  const copy = async () => {
    const isCopied = await clipboard.copy(greeting)
    toast.show({ words: isCopied ? words.buyer.greetingCopied : words.row.copyFailed })
  }
  return (
    <View className='greeting'>
      <View className='grow'>
        <View className='t-cap'>{words.buyer.greeting}</View>
        <View id='greeting-text' className='t-sub'>
          {greeting}
        </View>
      </View>
      <Button id='copy-greeting' kind='well' isSmall onTap={() => void copy()}>
        {words.row.copy}
      </Button>
    </View>
  )
}
