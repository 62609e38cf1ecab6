import { clockOf } from '@/domain/calendar/clock-of'
import { weekdayOf } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import { shortAmountText } from '@/domain/money/amount-text'
import { barUnitOf, type ReportBar } from '@/domain/report/report-bars'
import { useText } from '@/locales/text-context'
import { moneyText } from '@/runtime/records/figure-texts'
import { judgementView } from '@/runtime/records/judgement-view'
import { rangeName } from '../head/period-name'
import type { Weekly } from '../use-weekly'
import { useBarNotes } from './use-bar-notes'
import { useWeeklyText } from '../use-weekly-text'

export interface BarWords {
  /** Below or before the bar */
  readonly name: (bar: ReportBar) => string
  /** ¥126,800, or ¥83.2万 of more than a day */
  readonly amount: (bar: ReportBar) => string
  /** The sentence that is read aloud; begins with what can be read. */
  readonly spoken: (bar: ReportBar) => string
}

/** What the bars of a report are called. */
export function useBarWords({ period, report, today }: Weekly): BarWords {
  const { bars: words } = useWeeklyText()
  const text = useText()
  const noteOf = useBarNotes()
  const unit = barUnitOf(report.range)
  const name = (bar: ReportBar): string => {
    const { year, month, day } = clockOf(instantOf(bar.from, 0))
    if (unit === 'month') return text.format.month(year, month)
    if (unit === 'week') return rangeName(bar, text, today.slice(0, 4))
    return period.kind === 'week' ? words.weekday(weekdayOf(bar.from)) : String(day)
  }
  const amount = (bar: ReportBar): string => {
    if (bar.gmvFen === undefined) return text.format.unknown
    return `¥${unit === 'day' ? moneyText(bar.gmvFen, text.format) : shortAmountText(bar.gmvFen, text.format.largeAmounts)}`
  }
  const spoken = (bar: ReportBar): string => {
    const view = judgementView(bar.judgement, 'amount', text.judgement)
    const whole = unit === 'day' ? text.format.weekday(weekdayOf(bar.from)) : name(bar)
    const figure =
      bar.gmvFen === undefined && unit === 'day' ? (bar.isMissing ? words.missing : words.none) : amount(bar)
    return words.spoken(
      `${whole} ${figure}`,
      [view?.words, bar.isBest ? words.best : undefined, noteOf(bar)].filter((part) => !!part) as string[],
    )
  }
  return { name, amount, spoken }
}

/** The larger of what was sold and what is usual: a bar and its tick stand on one scale. */
export function tallestOf(bars: readonly ReportBar[]): number {
  return Math.max(1, ...bars.map((bar) => Math.max(bar.gmvFen ?? 0, usualOfBar(bar) ?? 0)))
}

export function usualOfBar({ judgement }: ReportBar): number | undefined {
  return 'usual' in judgement ? judgement.usual : undefined
}
