import { Text, View } from '@tarojs/components'
import { businessDayOf } from '@/domain/calendar/business-day'
import { clockOf } from '@/domain/calendar/clock-of'
import { daysBetween } from '@/domain/calendar/day-arithmetic'
import { MINUTE_MS } from '@/domain/calendar/units'
import { firstOrderRate, gpmFen } from '@/domain/metrics/session-metrics'
import { percentText } from '@/domain/metrics/percent-text'
import { netFen } from '@/domain/metrics/refund-metrics'
import type { RecordOf } from '@/domain/records/record'
import { isInAfterSale } from '@/domain/refunds/after-sale'
import { refundSoFar } from '@/domain/refunds/refund-so-far'
import { isFirstOrdersAwaited } from '@/domain/session/first-orders-awaited'
import { useText } from '@/locales/text-context'
import type { Texts } from '@/locales/texts'
import { Avatar } from '@/ui/avatar'
import { Icon } from '@/ui/icon'
import { JudgementTag } from '@/ui/judgement-tag'
import { Kpi } from '@/ui/kpi'
import { Money } from '@/ui/money'
import { Sep } from '@/ui/sep'
import { useExplain } from '@/ui/explain'
import { anchorNamesOf, type CardContext } from '../cards/use-session-card'
import { countText, moneyText, wholeYuanText } from '@/runtime/records/figure-texts'
import { judgementView } from '@/runtime/records/judgement-view'
import { Term } from '../term'
import { usualBase } from '../usual/usual-sheet'
import type { CompareRow } from './compare-rows'

export interface HeroCardProps {
  readonly session: RecordOf<'session'>
  readonly accountName: string | undefined
  readonly context: CardContext
  readonly sales: CompareRow | undefined
  readonly onExplainUsual: () => void
}

/** One thing first: the sales, against the own usual. */
export function HeroCard(props: HeroCardProps) {
  const { session, sales, onExplainUsual } = props
  const text = useText()
  const view = sales ? judgementView(sales.judgement, 'amount', text.judgement) : undefined
  return (
    <View className='card'>
      <Who {...props} />
      <View className='row between wrap mt16'>
        <Term term='gmv' className='t-sub' />
        {view ? (
          <JudgementTag
            id='detail-tag'
            tone={view.tone}
            direction={view.direction}
            words={view.words}
            spoken={text.judgement.spoken(text.terms.gmv.name, view.words)}
            onTap={onExplainUsual}
          />
        ) : null}
      </View>
      <Money amount={moneyText(session.gmvFen, text.format)} className='hero-amount' />
      {sales && sales.usual.rung !== 4 ? (
        <View id='detail-usual' className='usual-line' hoverClass='pressed' ariaRole='button' onClick={onExplainUsual}>
          <View>
            {text.judgement.usual} <Text className='b t-2 num'>{sales.textOf(sales.usual.median)}</Text>
            {text.judgement.colon}
            {usualBase(session, sales.usual, text)}
          </View>
          <Icon name='chevron-right' size={16} className='usual-chevron' />
        </View>
      ) : null}
      <View className='rule hero-rule' />
      <Figures {...props} />
      <View className='t-cap mt12'>{text.sessions.detail.bases}</View>
    </View>
  )
}

function Who({ session, accountName, context }: HeroCardProps) {
  const { text, anchors } = context
  const names = anchorNamesOf(session, anchors, text)
  return (
    <View className='row g12'>
      <Avatar name={session.anchorIds.length > 0 ? names : ''} tint={anchors.get(session.anchorIds[0] ?? '')?.tint} />
      <View className='grow'>
        <View className='t-title'>{names}</View>
        <View className='t-cap'>
          {spanText(session, text)}
          {session.durationMinutes ? (
            <>
              <Sep />
              {text.format.minutes(session.durationMinutes)}
            </>
          ) : null}
          {accountName ? (
            <>
              <Sep />
              {accountName}
            </>
          ) : null}
        </View>
      </View>
    </View>
  )
}

/** 11月20日 20:00 – 24:00: a show that ends at midnight ends at 24:00. */
function spanText({ startAt, durationMinutes }: RecordOf<'session'>, { format }: Texts): string {
  const start = clockOf(startAt)
  const begin = `${format.day(start)} ${format.time(start)}`
  if (!durationMinutes) return begin
  const end = clockOf(startAt + durationMinutes * MINUTE_MS)
  const isMidnight = end.hour === 0 && end.minute === 0
  return `${begin} – ${isMidnight ? '24:00' : format.time(end)}`
}

function Figures({ session, context }: HeroCardProps) {
  const explain = useExplain()
  const { text, now, boundaries, readingsOf } = context
  const { format, sessions, terms, common } = text
  const last = refundSoFar(readingsOf(session.id))
  const net = netFen(session.gmvFen, last?.fen)
  const age = daysBetween(businessDayOf(session.startAt, boundaries), businessDayOf(now, boundaries))
  const rate = firstOrderRate(session)
  const gpm = gpmFen(session)
  const isUnknown = session.firstOrders === null || session.firstOrders === undefined
  const isAwaited = isUnknown && isFirstOrdersAwaited(session.startAt, now, boundaries)
  const firstOrders = isAwaited ? sessions.card.tomorrow : countText(session.firstOrders, format)
  return (
    <>
      <View className='kpis k3'>
        <Kpi
          id='term-net'
          term={sessions.week.net}
          figure={moneyText(net, format)}
          unit={isInAfterSale(age, last) ? sessions.detail.provisional : undefined}
          isMoney
          isUnknown={net === undefined}
          onTap={() => explain('net')}
        />
        <Kpi
          id='term-gpm'
          term={terms.gpm.name}
          figure={wholeYuanText(gpm, format)}
          isMoney
          isUnknown={gpm === undefined}
          onTap={() => explain('gpm')}
        />
        <Kpi
          id='term-firstOrders'
          term={terms.firstOrders.name}
          figure={firstOrders}
          unit={common.units.orders}
          isUnknown={isUnknown}
          onTap={() => explain('firstOrders')}
        />
      </View>
      <View className='kpis k3 mt12'>
        <Kpi
          id='term-orders'
          term={terms.orders.name}
          figure={countText(session.orders, format)}
          unit={common.units.orders}
          isUnknown={!isKnown(session.orders)}
          onTap={() => explain('orders')}
        />
        <Kpi
          id='term-firstOrderRate'
          term={terms.firstOrderRate.name}
          figure={rate === undefined ? format.unknown : percentText(rate)}
          isUnknown={rate === undefined}
          onTap={() => explain('firstOrderRate')}
        />
        <Kpi
          id='term-adSpend'
          term={terms.adSpend.name}
          figure={moneyText(session.adSpendFen, format)}
          isMoney
          isUnknown={!isKnown(session.adSpendFen)}
          onTap={() => explain('adSpend')}
        />
      </View>
    </>
  )
}

function isKnown(value: number | null | undefined): boolean {
  return value !== null && value !== undefined
}
