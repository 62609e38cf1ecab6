import { Text, View } from '@tarojs/components'
import { classNames } from './class-names'

/** An amount with a smaller ¥. `amount` is the text without it, or — when unknown. */
export function Money({ amount, className }: { readonly amount: string; readonly className?: string }) {
  const isKnown = amount !== '—'
  return (
    <View className={classNames('num', className)}>
      {isKnown ? <Text className='cur'>¥</Text> : null}
      <Text>{amount}</Text>
    </View>
  )
}
