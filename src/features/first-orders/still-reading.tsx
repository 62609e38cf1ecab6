import { View } from '@tarojs/components'
import { useFirstOrderText } from './use-first-order-text'

/** Said under figures while some of the orders on the phone are not in them. */
export function StillReading({ isComplete }: { readonly isComplete: boolean }) {
  const { reading } = useFirstOrderText()
  return isComplete ? null : <View className='t-cap mt4'>{reading}</View>
}
