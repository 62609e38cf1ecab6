import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon'

/** Why the last try did not work. */
export function Problem({ words }: { readonly words: string | undefined }) {
  if (!words) return null
  return (
    <View id='manage-problem' className='row top g6 t-attend t-sub' ariaRole='alert'>
      <Icon name='warning' size={18} />
      <View className='grow'>{words}</View>
    </View>
  )
}
