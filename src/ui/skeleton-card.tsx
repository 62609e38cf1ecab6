import { View } from '@tarojs/components'

const bar = (width: string, height: number) => ({ width, height: `${height}px` })

/** The shape of a card that is on its way. */
export function SkeletonCard() {
  return (
    <View className='card'>
      <View className='row g12'>
        <View className='sk' style={{ ...bar('40px', 40), borderRadius: '50%' }} />
        <View className='grow'>
          <View className='sk' style={bar('96px', 16)} />
          <View className='sk mt8' style={bar('132px', 12)} />
        </View>
      </View>
      <View className='row between mt16'>
        <View className='sk' style={bar('148px', 26)} />
        <View className='sk' style={bar('108px', 26)} />
      </View>
    </View>
  )
}
