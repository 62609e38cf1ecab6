import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { usePageScroll } from '@tarojs/taro'
import { useAppearance } from './appearance'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { TapTarget } from './tap-target'

const ABOVE_TAB_BAR = 52 + 16
/** Less than this is a finger resting, not scrolling. */
const SCROLL_SLACK = 12

/** The one thing to do here, within thumb reach. Shrinks to its plus while the list scrolls down. */
export function Fab({ id, words, onTap }: TapTarget & { readonly words: string }) {
  const { safeBottom } = useAppearance()
  const [isSmall, setIsSmall] = useState(false)
  const lastTop = useRef(0)
  usePageScroll(({ scrollTop }) => {
    if (Math.abs(scrollTop - lastTop.current) < SCROLL_SLACK) return
    setIsSmall(scrollTop > lastTop.current && scrollTop > 0)
    lastTop.current = scrollTop
  })
  return (
    <View
      id={id}
      className={classNames('fab', isSmall && 'small')}
      style={{ bottom: `${safeBottom + ABOVE_TAB_BAR}px` }}
      hoverClass='pressed'
      ariaRole='button'
      ariaLabel={words}
      onClick={onTap}
    >
      <Icon name='plus' />
      {isSmall ? null : words}
    </View>
  )
}
