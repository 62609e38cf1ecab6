import { View } from '@tarojs/components'
import type { OrderLine } from '@/domain/buyer/order-lines'
import { orderTail } from '@/domain/buyer/same-person'
import { clockOf } from '@/domain/calendar/clock-of'
import { yuanText } from '@/domain/money/yuan-text'
import { useText } from '@/locales/text-context'
import type { FirstOrderTexts } from '@/locales/first-order-texts'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { Money } from '@/ui/money'
import { SectionHeading } from '@/ui/section-heading'
import { classNames } from '@/ui/class-names'
import { Sep } from '@/ui/sep'
import { useCopyOrder } from '../due/use-row-actions'
import { useFirstOrderText } from '../use-first-order-text'
import type { ShownPerson } from './use-person'

/** 订单: the latest first, each with what it is in the story. */
export function OrdersCard({ person }: { readonly person: ShownPerson }) {
  const { buyer } = useFirstOrderText()
  const { story, isTyped } = person
  return (
    <>
      <SectionHeading title={buyer.orders} side={isTyped ? buyer.ordersTyped : buyer.ordersSide} />
      <View className='card flush' ariaRole='list'>
        {story.lines.map((line) => (
          <OrderRow key={line.orderId} line={line} />
        ))}
      </View>
    </>
  )
}

const TONES: Partial<Record<OrderLine['mark'], string>> = { first: 'own', again: 'again' }

function OrderRow({ line }: { readonly line: OrderLine }) {
  const { format } = useText()
  const words = useFirstOrderText()
  const copy = useCopyOrder()
  const { orderId, order, mark } = line
  const clock = order.paidAt === undefined ? undefined : clockOf(order.paidAt)
  const names = (order.products ?? []).map(([name, quantity]) => (quantity > 1 ? `${name} × ${quantity}` : name))
  const reason = order.refundReason ? [order.refundReason] : []
  return (
    <View id={`order-${orderId}`} className='order' ariaRole='listitem'>
      <View className='row between g8'>
        <View className='grow order-product'>{format.list(names) || format.unknown}</View>
        <Money className='b' amount={order.amountFen === undefined ? format.unknown : yuanText(order.amountFen)} />
      </View>
      <View className='row between g8 wrap'>
        <View className='row t-cap num'>
          {clock ? `${format.day(clock)} ${format.time(clock)}` : format.unknown}
          <Sep />
          <Link id={`copy-${orderId}`} className='order-copy' onTap={() => copy(orderId)}>
            {words.buyer.tail(orderTail(orderId))}
            <Icon name='copy' size={14} />
          </Link>
        </View>
        <View className={classNames('role', TONES[mark])}>{markWords(line, words)}</View>
      </View>
      {reason.length > 0 ? <View className='t-cap'>{format.list(reason)}</View> : null}
    </View>
  )
}

function markWords({ order, mark }: OrderLine, { buyer }: FirstOrderTexts): string {
  const isPartly = (mark === 'first' || mark === 'again' || mark === 'sameDay') && (order.refundFen ?? 0) > 0
  const words = buyer.marks[mark]
  return isPartly ? `${words} · ${buyer.marks.partly(yuanText(order.refundFen ?? 0))}` : words
}
