import { judgementFigure } from '@/domain/baseline/judgement-figure'
import { clockOf } from '@/domain/calendar/clock-of'
import type { Day } from '@/domain/calendar/day'
import { instantOf } from '@/domain/calendar/instant'
import { percentText } from '@/domain/metrics/percent-text'
import { groupThousands } from '@/domain/money/group-thousands'
import { wholeYuanText } from '@/domain/money/whole-yuan-text'
import type { Change } from '@/domain/report/changes'
import type { LevelFigure } from '@/domain/report/level-shift'
import type { Texts } from '@/locales/texts'
import type { WeeklyTexts } from '@/locales/weekly-texts'

type Kind<K extends Change['kind']> = Extract<Change, { kind: K }>

export interface ChangeContext {
  readonly text: Texts
  readonly words: WeeklyTexts['changes']
  readonly anchors: readonly { readonly id: string; readonly name: string }[]
  /** Days are told by their weekday. */
  readonly isWeek: boolean
}

/** The sentence of a change; `*` stands around the figures that are in bold. */
export function changeWords(change: Change, context: ChangeContext): string {
  switch (change.kind) {
    case 'firstOrders':
      return firstOrderWords(change, context)
    case 'show':
      return showWords(change, context)
    case 'ads':
      return adWords(change, context)
    case 'level':
      return levelWords(change, context)
    case 'floor':
      return context.words.floor(change.shows, groupThousands(change.most), groupThousands(Math.round(change.usual)))
  }
}

const clockOfDay = (day: Day) => clockOf(instantOf(day, 0))

function dayName(day: Day, { text: { format }, isWeek }: ChangeContext): string {
  return isWeek ? format.weekday(clockOfDay(day).weekday) : format.day(clockOfDay(day))
}

function firstOrderWords({ actual, difference, mostlyOn }: Kind<'firstOrders'>, context: ChangeContext): string {
  return context.words.firstOrders({
    count: groupThousands(actual),
    isMore: difference > 0,
    difference: groupThousands(Math.abs(difference)),
    day: mostlyOn === undefined ? undefined : dayName(mostlyOn, context),
  })
}

function showWords(show: Kind<'show'>, context: ChangeContext): string {
  const { words, text, anchors } = context
  const [main, other] = show.mainly === 'views' ? (['views', 'gpm'] as const) : (['gpm', 'views'] as const)
  const factorOf = (factor: 'views' | 'gpm') => {
    const { verdict, delta } = show[factor]
    const figure = judgementFigure(show[factor], 'amount')
    return verdict === 'near' ? words.nearly(factor, delta > 0, figure) : words.moved(factor, delta > 0, figure)
  }
  const sentence = words.show({
    when: words.showOf(dayName(show.day, context), text.judgement.bands[show.band]),
    isAbove: show.judgement.delta > 0,
    figure: judgementFigure(show.judgement, 'amount'),
    mainly: factorOf(main),
    other: factorOf(other),
  })
  const anchor = anchors.find(({ id }) => id === show.inseparableFrom)
  return anchor ? `${sentence}${words.inseparable(anchor.name)}` : sentence
}

function adWords({ rate, judgement, naturalShare }: Kind<'ads'>, { words }: ChangeContext): string {
  const verdict = 'delta' in judgement ? judgement.verdict : undefined
  return words.ads(percentText(rate), verdict, naturalShare === undefined ? undefined : percentText(naturalShare))
}

function levelWords({ figure, since, before, now }: Kind<'level'>, { words, text }: ChangeContext): string {
  return words.level({
    figure: words.levels[figure],
    since: text.format.day(clockOfDay(since)),
    before: levelText(figure, before),
    now: levelText(figure, now),
  })
}

function levelText(figure: LevelFigure, value: number): string {
  if (figure === 'gpm') return `¥${wholeYuanText(value)}`
  return figure === 'deliveryRate' ? percentText(value) : groupThousands(Math.round(value))
}
