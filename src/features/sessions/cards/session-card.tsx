import { memo } from 'react'
import { Text, View, type ITouchEvent } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { avatarClass, initialOf } from '@/ui/avatar'
import { classNames } from '@/ui/class-names'
import { tagClass, tagIconClass, type Direction, type Tone } from '@/ui/judgement-tag'

/** Everything a card draws, as text: equal texts draw nothing anew. */
export interface SessionCardProps {
  readonly id: string
  readonly when: string
  readonly day: string
  readonly anchorNames: string
  /** 1–4, or 0 where nobody is named */
  readonly tint: number
  readonly amount: string
  readonly tone?: Tone
  readonly direction?: Direction
  readonly judgement?: string
  readonly firstOrders: string
  readonly isFirstOrdersUnknown: boolean
  readonly gpm: string
  readonly viewers: string
  readonly isPending: boolean
  readonly isInAfterSale: boolean
  readonly hasQuestion: boolean
  readonly onOpen: (id: string) => void
  readonly onExplain: (id: string) => void
}

/**
 * One session in the list. It and its parts are compiled to templates of their own, so that only words, classes and
 * conditions cross to the view; what is shared with other cards is therefore shared as classes, not as components.
 */
export const SessionCard = memo(function SessionCard(props: SessionCardProps) {
  const { id, onOpen } = props
  return (
    <View
      compileMode
      id={`session-card-${id}`}
      className='card session'
      hoverClass='pressed'
      ariaRole='button'
      onClick={() => onOpen(id)}
    >
      <Heading {...props} />
      <Sales {...props} />
      <Figures {...props} />
    </View>
  )
})

function Heading({ when, day, anchorNames, tint, isPending, isInAfterSale, hasQuestion }: SessionCardProps) {
  const { card } = useText().sessions
  return (
    <View compileMode className='row between g8'>
      <View className='row g12 grow'>
        <View className={avatarClass({ tint: tint || 1 })}>{initialOf(tint > 0 ? anchorNames : '')}</View>
        <View className='grow'>
          <View className='t-title'>{when}</View>
          <View className='t-cap'>
            {anchorNames}
            <View className='sep' />
            {day}
          </View>
        </View>
      </View>
      <View className='session-marks'>
        {hasQuestion && (
          <View className='mark warn'>
            {card.twoValues}
            <View className='i i-warning i-s16' />
          </View>
        )}
        {isPending && (
          <View className='mark brand'>
            {card.notSynced}
            <View className='i i-cloud-up i-s16' />
          </View>
        )}
        {isInAfterSale && (
          <View className='mark'>
            {card.afterSale}
            <View className='i i-refund i-s16' />
          </View>
        )}
      </View>
    </View>
  )
}

function Sales({ id, amount, tone, direction, judgement, onExplain }: SessionCardProps) {
  const { sessions, judgement: words, format } = useText()
  const { card } = sessions
  const hasTag = tone !== undefined && judgement !== undefined
  const explain = (event: ITouchEvent) => {
    event.stopPropagation()
    onExplain(id)
  }
  return (
    <View compileMode>
      <View className='t-cap mt12'>
        {card.gmv}
        <View className='sep' />
        {card.beforeRefunds}
      </View>
      <View className='row between g8 wrap'>
        <View className={classNames('num session-amount', amount === format.unknown && 'none')}>
          <Text className='cur'>¥</Text>
          {amount}
        </View>
        {hasTag && (
          <View
            id={`tag-${id}`}
            className={tagClass(tone)}
            ariaRole='button'
            ariaLabel={words.spoken(card.gmv, judgement)}
            onClick={explain}
          >
            <View className={tagIconClass(direction)} />
            {judgement}
          </View>
        )}
      </View>
    </View>
  )
}

const figureClass = (isUnknown: boolean) => classNames('kpi-figure num', isUnknown && 'none')

function Figures({ firstOrders, isFirstOrdersUnknown, gpm, viewers }: SessionCardProps) {
  const { sessions, common, terms, format } = useText()
  return (
    <View compileMode className='kpis mt8'>
      <View className='kpi'>
        <View className='kpi-term'>{sessions.card.firstOrders}</View>
        <View className={figureClass(isFirstOrdersUnknown)}>
          {firstOrders}
          <Text className='unit'>{common.units.orders}</Text>
        </View>
      </View>
      <View className='kpi'>
        <View className='kpi-term'>{terms.gpm.name}</View>
        <View className={figureClass(gpm === format.unknown)}>
          <Text className='cur'>¥</Text>
          {gpm}
        </View>
      </View>
      <View className='kpi'>
        <View className='kpi-term'>{sessions.card.viewers}</View>
        <View className={figureClass(viewers === format.unknown)}>
          {viewers}
          <Text className='unit'>{common.units.people}</Text>
        </View>
      </View>
    </View>
  )
}
