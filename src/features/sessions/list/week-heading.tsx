import { memo } from 'react'
import { Text } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { Day } from '@/domain/calendar/day'
import { addDays, daysBetween } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import { weekSummary } from '@/domain/week/week-summary'
import type { Texts } from '@/locales/texts'
import { SectionHeading } from '@/ui/section-heading'
import { Sep } from '@/ui/sep'
import type { CardContext } from '../cards/use-session-card'
import { moneyText } from '@/runtime/records/figure-texts'
import type { Week } from './sessions-by-week'

export interface WeekHeadingProps {
  readonly week: Week
  readonly thisWeek: Day
  readonly context: CardContext
  /** The first mention of net sales on the page says what it is. */
  readonly isNetExplained: boolean
}

const DAYS_OF_WEEK = 7

/** 11.16 – 11.22 */
export function weekRange(start: Day, { format }: Texts): string {
  return format.dayRange(clockOf(instantOf(start, 0)), clockOf(instantOf(addDays(start, DAYS_OF_WEEK - 1), 0)))
}

function weekName(start: Day, thisWeek: Day, text: Texts): string {
  const weeksAgo = daysBetween(start, thisWeek) / DAYS_OF_WEEK
  if (weeksAgo === 0) return text.sessions.week.thisWeek
  return weeksAgo === 1 ? text.sessions.week.lastWeek : weekRange(start, text)
}

/** 本周 · 5 场, and what the week kept so far. */
export const WeekHeading = memo(function WeekHeading({ week, thisWeek, context, isNetExplained }: WeekHeadingProps) {
  const { text, readingsOf, index } = context
  const { netFen } = weekSummary({ sessions: week.sessions, readingsOf, index })
  const title = (
    <>
      <Text>{weekName(week.start, thisWeek, text)}</Text>
      <Sep />
      <Text>{text.sessions.week.count(week.sessions.length)}</Text>
    </>
  )
  const { netSide, netSideInFull } = text.sessions.week
  const side = isNetExplained ? netSideInFull : netSide
  return <SectionHeading title={title} side={side(moneyText(netFen, text.format))} />
})
