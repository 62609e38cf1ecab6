import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { yuanText } from '@/domain/money/yuan-text'
import { useText } from '@/locales/text-context'
import { useMember } from '@/runtime/use-member'
import { Avatar } from '@/ui/avatar'
import { Kpi } from '@/ui/kpi'
import { Sep } from '@/ui/sep'
import { useRowContext } from '../due/use-row-context'
import { useFirstOrderText } from '../use-first-order-text'
import type { BuyerSheet } from './buyer-sheet'
import type { ShownPerson } from './use-person'

const BUYER_TINT = 4

interface HeadCardProps {
  readonly person: ShownPerson
  readonly today: number
  readonly onSheet: (sheet: BuyerSheet) => void
}

/** Who it is, since when, who follows up, and what it came to. */
export function HeadCard({ person, today, onSheet }: HeadCardProps) {
  const { format } = useText()
  const words = useFirstOrderText()
  const { canWrite } = useMember()
  const { row, story } = person
  const name = row.name || words.row.unnamed
  const amount = (fen: number | undefined) => (fen === undefined ? format.unknown : yuanText(fen))
  return (
    <View className='card'>
      <View className='row g12 wrap'>
        <Avatar name={name} tint={BUYER_TINT} size={52} />
        <View
          id='buyer-name'
          className='grow'
          hoverClass={canWrite ? 'pressed' : 'none'}
          ariaRole={canWrite ? 'button' : undefined}
          onClick={canWrite ? () => onSheet('alias') : undefined}
        >
          <View className='buyer-name'>{name}</View>
          <View className='t-cap'>
            {words.buyer.first(format.day(clockOf(row.firstAt)))}
            <Sep />
            {words.row.after(Math.max(0, today - row.firstDay))}
          </View>
        </View>
        <Follower person={person} today={today} onSheet={onSheet} />
      </View>
      {row.isWeak ? <View className='t-cap mt8'>{words.buyer.weak}</View> : null}
      <View className='rule buyer-rule' />
      <View className='kpis buyer-kpis'>
        <Kpi term={words.buyer.orders} figure={story.count} unit={words.buyer.ordersUnit} />
        <Kpi
          term={words.buyer.refunded}
          figure={amount(story.refundFen)}
          isMoney
          isUnknown={story.refundFen === undefined}
        />
        <Kpi term={words.buyer.net} figure={amount(story.netFen)} isMoney isUnknown={story.netFen === undefined} />
      </View>
    </View>
  )
}

function Follower({ person, today, onSheet }: HeadCardProps) {
  const { buyer } = useFirstOrderText()
  const { canWrite } = useMember()
  const { nameOf, tintOf } = useRowContext(today)
  const { assignee } = person.row
  const name = nameOf(assignee)
  return (
    <View
      id='buyer-follower'
      className='row g8 t-cap buyer-follower'
      hoverClass={canWrite ? 'pressed' : 'none'}
      ariaRole={canWrite ? 'button' : undefined}
      onClick={canWrite ? () => onSheet('follower') : undefined}
    >
      {name === '' ? null : <Avatar name={name} tint={tintOf(assignee)} size={24} />}
      {name === '' ? buyer.nobody : buyer.follows(name)}
    </View>
  )
}
