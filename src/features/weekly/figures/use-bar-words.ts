import { clockOf } from '@/domain/calendar/clock-of'
import { weekdayOf } from '@/domain/calendar/day-arithmetic'
import { instantOf } from '@/domain/calendar/instant'
import { barUnitOf, type ReportBar } from '@/domain/report/report-bars'
import { useText } from '@/locales/text-context'
import { moneyText } from '@/runtime/records/figure-texts'
import { judgementView } from '@/runtime/records/judgement-view'
import { rangeName } from '../head/period-name'
import type { Weekly } from '../use-weekly'
import { useWeeklyText } from '../use-weekly-text'

export interface BarWords {
  /** Below or before the bar */
  readonly name: (bar: ReportBar) => string
  /** The sentence that is read aloud. */
  readonly spoken: (bar: ReportBar) => string
}

/** What the bars of a report are called. */
export function useBarWords({ period, report, today }: Weekly): BarWords {
  const { bars: words } = useWeeklyText()
  const text = useText()
  const unit = barUnitOf(report.range)
  const name = (bar: ReportBar): string => {
    const { year, month, day } = clockOf(instantOf(bar.from, 0))
    if (unit === 'month') return text.format.month(year, month)
    if (unit === 'week') return rangeName(bar, text, today.slice(0, 4))
    return period.kind === 'week' ? words.weekday(weekdayOf(bar.from)) : String(day)
  }
  const restOf = (bar: ReportBar): string => {
    if (bar.gmvFen === undefined) return bar.isMissing ? words.missing : words.none
    const view = judgementView(bar.judgement, 'amount', text.judgement)
    const amount = `¥${moneyText(bar.gmvFen, text.format)}`
    return view ? text.format.list([amount, view.words]) : amount
  }
  const whole = (bar: ReportBar) => (unit === 'day' ? text.format.weekday(weekdayOf(bar.from)) : name(bar))
  const spoken = (bar: ReportBar) => {
    const sentence = words.spoken(whole(bar), restOf(bar))
    return bar.isBest ? text.format.list([sentence, words.best]) : sentence
  }
  return { name, spoken }
}

/** The larger of what was sold and what is usual: a bar and its tick stand on one scale. */
export function tallestOf(bars: readonly ReportBar[]): number {
  return Math.max(1, ...bars.map((bar) => Math.max(bar.gmvFen ?? 0, usualOfBar(bar) ?? 0)))
}

export function usualOfBar({ judgement }: ReportBar): number | undefined {
  return 'usual' in judgement ? judgement.usual : undefined
}
