import { clockOf } from '@/domain/calendar/clock-of'
import { useText } from '@/locales/text-context'
import { useMember } from '@/runtime/use-member'
import { DueCard } from './due-card'
import { PromptCard } from './prompt-card'
import { TwinsCard } from './twins-card'
import type { ThisWeek } from './use-week'
import { weekRange } from './week-heading'
import { WeekStrip } from './week-strip'

/** What this week asks for, and how it stands. */
export function WeekNow({ week, onOpen }: { readonly week: ThisWeek; readonly onOpen: () => void }) {
  const text = useText()
  const { canWrite } = useMember()
  const { asOf, asOfToday } = text.sessions.week
  const time = text.format.time(clockOf(week.now))
  const isNight = week.unlogged?.when === 'justEnded'
  return (
    <>
      {canWrite ? week.twins.map((twins) => <TwinsCard key={twins.second.id} twins={twins} />) : null}
      {week.unlogged && canWrite ? <PromptCard unlogged={week.unlogged} /> : null}
      {week.due.today.length > 0 && canWrite ? <DueCard due={week.due} /> : null}
      <WeekStrip
        range={weekRange(week.start, text)}
        asOf={isNight ? asOf(time) : asOfToday(time)}
        isRefundOlder={week.isRefundOlder}
        summary={week.summary}
        days={week.days}
        onOpen={onOpen}
      />
    </>
  )
}
