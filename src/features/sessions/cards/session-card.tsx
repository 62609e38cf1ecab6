import { memo } from 'react'
import { Text, View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { Avatar } from '@/ui/avatar'
import { JudgementTag, type Direction, type Tone } from '@/ui/judgement-tag'
import { Kpi } from '@/ui/kpi'
import { Mark } from '@/ui/mark'
import { Money } from '@/ui/money'
import { Sep } from '@/ui/sep'

/** Everything a card draws, as text: equal texts draw nothing anew. */
export interface SessionCardProps {
  readonly id: string
  readonly when: string
  readonly day: string
  readonly anchorNames: string
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

export const SessionCard = memo(function SessionCard(props: SessionCardProps) {
  const { id, onOpen } = props
  return (
    <View
      id={`session-card-${id}`}
      className='card session'
      hoverClass='pressed'
      ariaRole='button'
      onClick={() => onOpen(id)}
    >
      <Heading {...props} />
      <Amount {...props} />
      <Figures {...props} />
    </View>
  )
})

function Heading({ when, day, anchorNames, tint, isPending, isInAfterSale, hasQuestion }: SessionCardProps) {
  const { card } = useText().sessions
  return (
    <View className='row between g8'>
      <View className='row g12 grow'>
        <Avatar name={anchorNames} tint={tint} />
        <View className='grow'>
          <View className='t-title'>{when}</View>
          <View className='t-cap'>
            {anchorNames}
            <Sep />
            {day}
          </View>
        </View>
      </View>
      <View className='session-marks'>
        {hasQuestion ? <Mark words={card.twoValues} icon='warning' tone='warn' /> : null}
        {isPending ? <Mark words={card.notSynced} icon='cloud-up' tone='brand' /> : null}
        {isInAfterSale ? <Mark words={card.afterSale} icon='refund' /> : null}
      </View>
    </View>
  )
}

function Amount({ id, amount, tone, direction, judgement, onExplain }: SessionCardProps) {
  const { sessions, judgement: words } = useText()
  return (
    <>
      <View className='t-cap mt12'>
        {sessions.card.gmv}
        <Sep />
        {sessions.card.beforeRefunds}
      </View>
      <View className='row between g8 wrap'>
        <Money amount={amount} className='session-amount' />
        {tone && judgement ? (
          <JudgementTag
            id={`tag-${id}`}
            tone={tone}
            direction={direction}
            words={judgement}
            spoken={words.spoken(sessions.card.gmv, judgement)}
            onTap={() => onExplain(id)}
          />
        ) : null}
      </View>
    </>
  )
}

function Figures({ firstOrders, isFirstOrdersUnknown, gpm, viewers }: SessionCardProps) {
  const { sessions, common, terms, format } = useText()
  return (
    <View className='kpis mt8'>
      <Kpi
        term={sessions.card.firstOrders}
        figure={firstOrders}
        unit={common.units.orders}
        isUnknown={isFirstOrdersUnknown}
      />
      <Kpi term={terms.gpm.name} figure={gpm} isMoney isUnknown={gpm === format.unknown} />
      <Kpi
        term={sessions.card.viewers}
        figure={<Text>{viewers}</Text>}
        unit={common.units.people}
        isUnknown={viewers === format.unknown}
      />
    </View>
  )
}
