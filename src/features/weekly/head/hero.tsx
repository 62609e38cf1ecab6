import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { shortAmountText } from '@/domain/money/amount-text'
import type { KeptRange } from '@/domain/report/kept-range'
import { useText } from '@/locales/text-context'
import { moneyText } from '@/runtime/records/figure-texts'
import { classNames } from '@/ui/class-names'
import { Money } from '@/ui/money'
import { Sep } from '@/ui/sep'
import { useOpenSessions } from '../use-open-sessions'
import type { Weekly } from '../use-weekly'
import { useWeeklyText } from '../use-weekly-text'
import { AnatomyBar } from './anatomy-bar'
import { PeriodRow } from './period-row'
import { useFirstSight } from './use-first-sight'
import { Versus } from './versus'

export interface HeroProps {
  readonly weekly: Weekly
  readonly onChoose: () => void
}

/** The head of the report: a fact, then the expectation, then what the sales are made of. */
export function Hero({ weekly, onChoose }: HeroProps) {
  const words = useWeeklyText()
  const { sessions, format } = useText()
  const openSessions = useOpenSessions(weekly)
  const { report, period, isCurrent, now } = weekly
  const { kept } = report
  const isFirstSight = useFirstSight(report.range.from)
  const title = isCurrent && period.kind !== 'days' ? words.net[period.kind] : words.net.past
  const net = kept.grossFen > 0 ? kept.netFen : undefined
  return (
    <View className={classNames('hero', isFirstSight && 'fresh')}>
      <PeriodRow weekly={weekly} onChoose={onChoose} />
      <View id='hero-net' hoverClass='pressed' ariaRole='button' onClick={() => openSessions()}>
        <View className='row between wrap base g8 mt8 t-2 hero-line'>
          <View>{title}</View>
          <View className='t-cap num'>{sessions.week.asOfToday(format.time(clockOf(now)))}</View>
        </View>
        <Money amount={moneyText(net, format)} className='b hero-net' />
      </View>
      <Expected kept={kept} />
      {kept.sessions.length > 0 ? <Versus weekly={weekly} /> : null}
    </View>
  )
}

function Expected({ kept }: { readonly kept: KeptRange }) {
  const words = useWeeklyText()
  const { format } = useText()
  const { expected, unreadCount } = kept
  if (!expected.ok) {
    return expected.need > 0 ? (
      <View id='hero-too-little' className='t-sub mt8'>
        {words.tooLittle(expected.need)}
      </View>
    ) : null
  }
  const isSettled = expected.method === 'settled'
  const short = (fen: number) => shortAmountText(fen, format.largeAmounts)
  const range = isSettled
    ? moneyText(expected.middleFen, format)
    : `${short(expected.lowFen)}–${short(expected.highFen)}`
  const yuan = String(Math.round(expected.keptOf100))
  return (
    <>
      <View id='hero-expected' className='row between wrap base mt16 t-2 hero-line'>
        <View>
          {isSettled ? (
            words.settled
          ) : (
            <>
              {words.expected}
              <Sep />
              {words.confidence}
            </>
          )}
        </View>
        <Money amount={range} className='b t-1 nowrap hero-range' />
      </View>
      <AnatomyBar kept={kept} />
      <View id='hero-per-100' className='mt6 hero-line'>
        {isSettled ? words.per100Settled(yuan) : words.per100(yuan)}
      </View>
      {expected.method === 'pooled' ? <View className='t-sub mt8'>{words.pooled}</View> : null}
      {unreadCount > 0 ? <View className='t-sub mt8'>{words.unread(unreadCount)}</View> : null}
    </>
  )
}
