import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import { useTrustText } from '../use-trust-text'

export interface OrderButtonsProps {
  /** The buttons are `up-<id>` and `down-<id>`. */
  readonly id: string
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
}

/** Up and down: an order that is set without dragging. */
export function OrderButtons({ id, name, isFirst, isLast, onMove }: OrderButtonsProps) {
  const { lists } = useTrustText()
  const button = (way: 'up' | 'down', isOff: boolean) => (
    <View
      id={`${way}-${id}`}
      className={isOff ? 'order-button off' : 'order-button'}
      hoverClass={isOff ? 'none' : 'pressed'}
      ariaRole='button'
      ariaLabel={`${lists[way]} ${name}`}
      onClick={isOff ? undefined : () => onMove(way === 'up' ? -1 : 1)}
    >
      <Icon name={way === 'up' ? 'arrow-up' : 'arrow-down'} size={20} />
    </View>
  )
  return (
    <View className='row order'>
      {button('up', isFirst)}
      {button('down', isLast)}
    </View>
  )
}
