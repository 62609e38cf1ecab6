import { useRef, type ReactNode } from 'react'
import { ScrollView, View, type CommonEvent, type ITouchEvent } from '@tarojs/components'
import { useAppearance } from './appearance'
import { Icon } from './icon'

const CLOSING_DRAG = 60

export interface SheetProps {
  readonly title: string
  /** Read aloud for the cross. */
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A half screen above the page; closes by its cross, the mask or a drag down. Not in the tree while closed. */
export function Sheet({ title, closeLabel, onClose, children }: SheetProps) {
  const { safeBottom } = useAppearance()
  const startY = useRef(0)
  const start = (event: CommonEvent) => {
    startY.current = (event as ITouchEvent).touches[0]?.clientY ?? 0
  }
  const end = (event: CommonEvent) => {
    const distance = ((event as ITouchEvent).changedTouches[0]?.clientY ?? 0) - startY.current
    if (distance > CLOSING_DRAG) onClose()
  }
  return (
    <>
      <View id='sheet-mask' className='mask' catchMove onClick={onClose} />
      <View className='sheet' style={{ paddingBottom: `${safeBottom + 8}px` }} ariaRole='dialog' ariaLabel={title}>
        <View onTouchStart={start} onTouchEnd={end}>
          <View className='sheet-grab' />
          <View className='sheet-h'>
            <View id='sheet-close' className='sheet-close' ariaRole='button' ariaLabel={closeLabel} onClick={onClose}>
              <Icon name='close' size={20} />
            </View>
            {title}
          </View>
        </View>
        <ScrollView scrollY className='sheet-body'>
          {children}
        </ScrollView>
      </View>
    </>
  )
}
