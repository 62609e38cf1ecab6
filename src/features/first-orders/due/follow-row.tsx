import { memo } from 'react'
import { Text, View, type ITouchEvent } from '@tarojs/components'
import { avatarClass, initialOf } from '@/ui/avatar'
import { classNames } from '@/ui/class-names'
import { useFirstOrderText } from '../use-first-order-text'

/** Everything a row draws, as text: equal texts draw nothing anew. */
export interface FollowRowProps {
  readonly id: string
  readonly name: string
  readonly when: string
  /** Name of who follows up; '' where nobody does */
  readonly assignee: string
  /** 1–4 */
  readonly tint: number
  readonly order: string
  readonly product: string
  /** Without its ¥; '' where it is unknown */
  readonly amount: string
  readonly trust: string
  readonly isTrustMissing: boolean
  /** What the button says; '' without a button */
  readonly action: string
  /** Said at the right where there is no button */
  readonly fact: string
  readonly onOpen: (id: string) => void
  readonly onCopy: (id: string) => void
  readonly onAct: (id: string) => void
}

/** One person of a list. It is compiled to a template of its own, so that only words and classes cross to the view. */
export const FollowRow = memo(function FollowRow(props: FollowRowProps) {
  const { id, name, when, assignee, tint, onOpen } = props
  return (
    <View
      compileMode
      id={`buyer-${id}`}
      className='follow'
      hoverClass='pressed'
      ariaRole='button'
      onClick={() => onOpen(id)}
    >
      <View className='row g8 wrap'>
        <View className='t-title'>{name}</View>
        <View className='t-cap num'>{when}</View>
        {assignee !== '' && (
          <View className={avatarClass({ tint, size: 24 })} ariaLabel={assignee}>
            {initialOf(assignee)}
          </View>
        )}
      </View>
      <View className='follow-body'>
        <FollowFacts {...props} />
        <FollowAction {...props} />
      </View>
    </View>
  )
})

function FollowFacts({ id, order, product, amount, trust, isTrustMissing, onCopy }: FollowRowProps) {
  const { row } = useFirstOrderText()
  const copy = (event: ITouchEvent) => {
    event.stopPropagation()
    onCopy(id)
  }
  return (
    <View compileMode className='grow'>
      <View id={`copy-${id}`} className='follow-order num' hoverClass='pressed' ariaRole='button' onClick={copy}>
        {order}
        <View className='sep' />
        <Text className='t-brand'>{row.copy}</Text>
      </View>
      <View className={classNames('follow-product', product === '' && amount === '' && 'none')}>
        {product}
        <Text className={classNames('num b follow-amount', amount === '' && 'none')}>¥{amount}</Text>
      </View>
      <View className='row g8 wrap follow-trust'>
        <Text className='t-cap'>{row.trust}</Text>
        <View className={classNames('role', isTrustMissing && 'ask')}>{trust}</View>
      </View>
    </View>
  )
}

function FollowAction({ id, action, fact, onAct }: FollowRowProps) {
  const act = (event: ITouchEvent) => {
    event.stopPropagation()
    onAct(id)
  }
  return (
    <View compileMode className='follow-action'>
      {action !== '' && (
        <View
          id={`step-${id}`}
          className='btn soft sm follow-button'
          hoverClass='pressed'
          ariaRole='button'
          onClick={act}
        >
          {action}
        </View>
      )}
      {fact !== '' && <View className='t-cap'>{fact}</View>}
    </View>
  )
}
