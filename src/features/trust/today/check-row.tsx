import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import type { RowTexts } from './row-texts'

export interface CheckRowProps extends RowTexts {
  readonly skip: string
  readonly restore: string
  readonly onTick: (id: string) => void
  readonly onSide: (id: string) => void
  readonly onOpen: (id: string) => void
}

/**
 * One item. It has a template of its own, so that a tick sends words and classes alone; what a state goes without is
 * hidden by its class.
 */
export const CheckRow = memo(function CheckRow(props: CheckRowProps) {
  const { id, state, title, avatar, initial, facts, proofs, skip, restore, onTick, onSide, onOpen } = props
  return (
    <View compileMode className={`it ${state}`} ariaRole='listitem'>
      <View
        id={`tick-${id}`}
        className='it-check'
        ariaRole='checkbox'
        ariaLabel={title}
        aria-checked={state === 'done'}
        onClick={() => onTick(id)}
      >
        <View className='it-ring'>
          <View className='i i-check i-s18' />
        </View>
      </View>
      <View id={`item-${id}`} className='it-body' hoverClass='pressed' ariaRole='button' onClick={() => onOpen(id)}>
        <View className='it-title'>{title}</View>
        <View className='it-facts'>
          <View className={avatar}>{initial}</View>
          <Text>{facts}</Text>
          <View className={proofs === '' ? 'it-proofs none' : 'it-proofs'}>
            <View className='i i-camera i-s16' />
            <Text>{proofs}</Text>
          </View>
        </View>
      </View>
      <View id={`side-${id}`} className='it-side' hoverClass='pressed' ariaRole='button' onClick={() => onSide(id)}>
        <Text className='it-skip'>{skip}</Text>
        <Text className='it-restore'>{restore}</Text>
      </View>
    </View>
  )
})
