import { clockOf } from '@/domain/calendar/clock-of'
import { amountText } from '@/domain/money/amount-text'
import { groupThousands } from '@/domain/money/group-thousands'
import { wholeYuanText } from '@/domain/money/whole-yuan-text'
import type { SharedSession } from '@/domain/share-card/shared-session'
import type { Sky } from '@/domain/share-card/sky'
import type { ShareTexts } from '@/locales/share-texts'
import type { Texts } from '@/locales/texts'
import { comparedWith } from './compared-with'

export type FaceMark = 'up' | 'down' | 'near' | 'hidden'

/** One figure below the large one. `unit` stands small behind the number, `sign` small before it. */
export interface FaceFigure {
  readonly label: string
  readonly number: string
  readonly unit?: string
  readonly sign?: string
}

/** Every word that the picture shows, and nothing else of the session. */
export interface CardFace {
  readonly sky: Sky
  readonly team: string
  readonly date: string
  readonly label: string
  readonly badge?: { readonly mark: FaceMark; readonly words: string; readonly isFilled: boolean }
  readonly large: { readonly text: string; readonly sign?: string; readonly mark?: 'up' | 'down' }
  readonly figures: readonly FaceFigure[]
  readonly foot: readonly string[]
  readonly brand: string
}

export interface FaceWords {
  readonly teamName: string
  readonly text: Texts
  readonly share: ShareTexts
}

const VERDICTS = { risen: 'above', horizon: 'near', stars: 'below', plain: undefined } as const
const MARKS = { above: 'up', near: 'near', below: 'down' } as const

/** How the sales compare, in words without any figure. */
export function verdictWords(shared: SharedSession, { text, share }: Pick<FaceWords, 'text' | 'share'>): string {
  const verdict = VERDICTS[shared.sky]
  return verdict ? share.card[verdict](comparedWith(shared, text)) : share.card.plain
}

/** The words of the card of a session. */
export function cardFace(shared: SharedSession, words: FaceWords): CardFace {
  const { text, share, teamName } = words
  const clock = clockOf(shared.startAt)
  const length = shared.durationMinutes ? text.format.minutes(shared.durationMinutes) : ''
  return {
    sky: shared.sky,
    team: teamName,
    date: `${text.format.weekday(clock.weekday)} ${clock.month}.${clock.day}`,
    ...(shared.amounts?.gmvFen === undefined ? hiddenHead(shared, words) : openHead(shared, words)),
    figures: figuresOf(shared, words).slice(0, 3),
    foot: share.card.foot(text.format.list(shared.anchorNames), length).filter((part) => part !== ''),
    brand: share.card.brand,
  }
}

function openHead(shared: SharedSession, { text, share }: FaceWords) {
  const verdict = VERDICTS[shared.sky]
  const figure = shared.compared?.figure ?? ''
  const badge = verdict && {
    mark: MARKS[verdict],
    words: verdict === 'near' ? share.card.badge.near : share.card.badge[verdict](figure),
    isFilled: true,
  }
  const amount = amountText(shared.amounts?.gmvFen ?? 0, text.format.largeAmounts)
  return { label: share.card.sales, large: { sign: '¥', text: amount }, ...(badge && { badge }) }
}

function hiddenHead(shared: SharedSession, words: FaceWords) {
  const { text, share } = words
  const verdict = VERDICTS[shared.sky]
  const figure = shared.compared?.figure
  const mark = verdict === 'above' ? ('up' as const) : ('down' as const)
  const otherwise = verdict ? share.card.nearFigure : share.card.show(text.format.when(clockOf(shared.startAt)))
  const isHidden = shared.amounts === undefined
  return {
    label: verdictWords(shared, words),
    large: figure === undefined ? { text: otherwise } : { text: figure, mark },
    ...(isHidden && { badge: { mark: 'hidden' as const, words: share.card.hidden, isFilled: false } }),
  }
}

/** Only what is known: a card has no room for a dash. */
export function figuresOf(shared: SharedSession, { text }: Pick<FaceWords, 'text'>): readonly FaceFigure[] {
  const { terms, common, format } = text
  const { firstOrders, viewers, averageStaySeconds: stay, amounts } = shared
  const gpm = amounts?.gpmFen
  const counted = (label: string, count: number | undefined, unit: string) =>
    count === undefined ? [] : [{ label, number: groupThousands(count), unit }]
  return [
    ...counted(terms.firstOrders.name, firstOrders, common.units.orders),
    ...(gpm === undefined ? [] : [{ label: terms.gpm.name, sign: '¥', number: wholeYuanText(gpm) }]),
    ...counted(terms.viewers.name, viewers, common.units.people),
    ...(stay === undefined ? [] : [{ label: terms.averageStay.name, number: format.seconds(stay) }]),
  ]
}
