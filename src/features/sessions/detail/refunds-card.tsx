import { View } from '@tarojs/components'
import { businessDayOf } from '@/domain/calendar/business-day'
import { daysBetween } from '@/domain/calendar/day-arithmetic'
import { percentText } from '@/domain/metrics/percent-text'
import { netFen, refundRate } from '@/domain/metrics/refund-metrics'
import type { RecordOf } from '@/domain/records/record'
import { isInAfterSale, nextUpdatePoint } from '@/domain/refunds/after-sale'
import { refundSoFar } from '@/domain/refunds/refund-so-far'
import { UPDATE_POINTS } from '@/domain/refunds/refunds-due'
import { useText } from '@/locales/text-context'
import { Money } from '@/ui/money'
import { Sep } from '@/ui/sep'
import type { CardContext } from '../cards/use-session-card'
import { moneyText } from '../figure-texts'
import { refundPoints } from './refund-points'

const BAR_HEIGHT = 72

/** What has been refunded, as it was recorded; what is still to come is not guessed here. */
export function RefundsCard({
  session,
  context,
}: {
  readonly session: RecordOf<'session'>
  readonly context: CardContext
}) {
  const { sessions, format } = useText()
  const { boundaries, readingsOf, now } = context
  if (!session.gmvFen) return null
  const readings = readingsOf(session.id)
  const last = refundSoFar(readings)
  const age = daysBetween(businessDayOf(session.startAt, boundaries), businessDayOf(now, boundaries))
  const rate = refundRate(session.gmvFen, last?.fen)
  const next = nextUpdatePoint(UPDATE_POINTS, Math.max(age, last?.ageDays ?? 0))
  const isOpen = isInAfterSale(age, last)
  const { detail } = sessions
  return (
    <View id='detail-refunds' className='card'>
      <View className='card-h'>
        <View className='t-title'>{isOpen ? detail.refunds : detail.refundsSettled}</View>
        <View className='side num'>
          {rate === undefined ? detail.refundUnknown : detail.refundsSide(percentText(rate))}
        </View>
      </View>
      <View className='refund-days'>
        {refundPoints(session.gmvFen, readings, age).map(({ ageDays, refundFen, kept, isToday }) => (
          <View key={ageDays} className='refund-day'>
            <View className='refund-track' style={{ height: `${BAR_HEIGHT}px` }}>
              {refundFen === undefined ? null : (
                <View className='refund-kept' style={{ height: `${(kept * 100).toFixed(1)}%` }} />
              )}
            </View>
            <View className='t-cap num'>
              {refundFen === undefined ? format.unknown : percentText(refundFen / (session.gmvFen ?? 1))}
            </View>
            <View className={isToday ? 't-cap b t-1' : 't-cap'}>{detail.day(ageDays)}</View>
          </View>
        ))}
      </View>
      <View className='two mt12'>
        <Tile
          term={detail.netNow}
          side={isOpen ? detail.provisional : undefined}
          amount={moneyText(netFen(session.gmvFen, last?.fen), format)}
        />
        <Tile
          term={detail.refundedNow}
          side={last ? detail.today(last.ageDays) : undefined}
          amount={moneyText(last?.fen, format)}
        />
      </View>
      <View className='t-cap mt12'>
        {isOpen && next !== undefined ? detail.nextDue(detail.inDays(next - age), next) : detail.noMoreDue}
      </View>
    </View>
  )
}

function Tile({ term, side, amount }: { readonly term: string; readonly side?: string; readonly amount: string }) {
  return (
    <View className='tile'>
      <View className='t-cap'>
        {term}
        {side ? (
          <>
            <Sep />
            {side}
          </>
        ) : null}
      </View>
      <Money amount={amount} className='tile-figure' />
    </View>
  )
}
