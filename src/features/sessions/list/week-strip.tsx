import { View } from '@tarojs/components'
import type { WeekDay } from '@/domain/week/week-days'
import type { WeekSummary } from '@/domain/week/week-summary'
import { weekdayOf } from '@/domain/calendar/day-arithmetic'
import { useText } from '@/locales/text-context'
import { classNames } from '@/ui/class-names'
import { Delta } from '@/ui/delta'
import { Kpi } from '@/ui/kpi'
import { Money } from '@/ui/money'
import { countText, moneyText } from '@/runtime/records/figure-texts'
import { judgementView } from '@/runtime/records/judgement-view'

export interface WeekStripProps {
  readonly range: string
  readonly asOf: string
  /** A refund of this week is not as of today. */
  readonly isRefundOlder: boolean
  readonly summary: WeekSummary
  readonly days: readonly WeekDay[]
  readonly onOpen: () => void
}

const BAR_HEIGHT = 40
const BAR_MINIMUM = 6
const MISSING_HEIGHT = 22
const NONE_HEIGHT = 3

export function WeekStrip({ range, asOf, isRefundOlder, summary, days, onOpen }: WeekStripProps) {
  const { sessions, format } = useText()
  return (
    <View id='strip-week' className='card strip' hoverClass='pressed' ariaRole='button' onClick={onOpen}>
      <View className='card-h'>
        <View className='t-title'>{sessions.week.title(range)}</View>
        <View className='side'>{asOf}</View>
      </View>
      <View className='t-cap'>{isRefundOlder ? sessions.week.netLastRecorded : sessions.week.net}</View>
      <Money amount={moneyText(summary.netFen, format)} className='strip-net' />
      {summary.unreadCount > 0 && summary.sessionCount > 0 ? (
        <View className='t-cap'>{sessions.week.unread(summary.unreadCount)}</View>
      ) : null}
      <Bars days={days} />
      <Figures summary={summary} />
    </View>
  )
}

function Bars({ days }: { readonly days: readonly WeekDay[] }) {
  const { sessions, format } = useText()
  const largest = Math.max(1, ...days.map(({ gmvFen }) => gmvFen))
  return (
    <View className='days' ariaLabel={sessions.week.bars}>
      {days.map(({ day, state, gmvFen, isToday }) => (
        <View
          key={day}
          className={classNames('day', state, isToday && 'today')}
          ariaLabel={sessions.week.bar(format.weekday(weekdayOf(day)), state, moneyText(gmvFen, format))}
        >
          <View className='day-bar' style={{ height: `${barHeight(state, gmvFen / largest)}px` }} />
          <View>{format.weekdayInitial(weekdayOf(day))}</View>
        </View>
      ))}
    </View>
  )
}

function barHeight(state: WeekDay['state'], share: number): number {
  if (state === 'missing') return MISSING_HEIGHT
  return state === 'none' ? NONE_HEIGHT : Math.max(BAR_MINIMUM, Math.round(share * BAR_HEIGHT))
}

function Figures({ summary }: { readonly summary: WeekSummary }) {
  const { sessions, common, judgement, format } = useText()
  const view = judgementView(summary.gmvJudgement, 'amount', judgement)
  const versus = view ? (
    <Delta tone={view.tone} direction={view.direction} isLarge={view.tone !== 'few'}>
      {view.short[0]}
    </Delta>
  ) : (
    format.unknown
  )
  return (
    <View className='kpis'>
      <Kpi term={sessions.week.sessions} figure={String(summary.sessionCount)} unit={common.units.sessions} />
      <Kpi
        term={sessions.week.firstOrders}
        figure={countText(summary.firstOrders, format)}
        unit={common.units.orders}
        isUnknown={summary.firstOrders === undefined}
      />
      <Kpi term={sessions.week.versusUsual} figure={versus} isUnknown={!view} />
    </View>
  )
}
