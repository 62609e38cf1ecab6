import { View } from '@tarojs/components'

/** The dot between two facts; a drawn one, because the middle dot is full width in some Chinese fonts. */
export function Sep() {
  return <View className='sep' />
}
