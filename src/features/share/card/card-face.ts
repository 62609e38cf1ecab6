import { amountText } from '@/domain/money/amount-text'
import type { Sky } from '@/domain/share-card/sky'
import type { SharedPage } from '@/protocol/share'
import { VERDICTS, type CardContent, type ContentWords, type FaceFigure } from './card-content'
import { contentOf } from './content-of'

export type FaceMark = 'up' | 'down' | 'near' | 'hidden'

/** Every word that the picture shows, and nothing else of what it is of. */
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

export interface FaceWords extends ContentWords {
  readonly teamName: string
}

const MARKS = { above: 'up', near: 'near', below: 'down' } as const

/** The words of a card. */
export function cardFace(shared: SharedPage, words: FaceWords): CardFace {
  const content = contentOf(shared, words)
  return {
    sky: content.sky,
    team: words.teamName,
    date: content.date,
    ...(content.headline ? openHead(content, content.headline, words) : hiddenHead(content, words)),
    figures: content.figures.slice(0, 3),
    foot: content.foot.filter((part) => part !== ''),
    brand: words.share.card.brand,
  }
}

function openHead(content: CardContent, { label, fen }: NonNullable<CardContent['headline']>, words: FaceWords) {
  const { text, share } = words
  const verdict = VERDICTS[content.sky]
  const badge = verdict && {
    mark: MARKS[verdict],
    words: verdict === 'near' ? share.card.badge.near : share.card.badge[verdict](content.figure ?? ''),
    isFilled: true,
  }
  const amount = amountText(fen, text.format.largeAmounts)
  return { label, large: { sign: '¥', text: amount }, ...(badge && { badge }) }
}

function hiddenHead({ sky, figure, verdict: label, name, isHidden }: CardContent, { share }: FaceWords) {
  const verdict = VERDICTS[sky]
  const mark = verdict === 'above' ? ('up' as const) : ('down' as const)
  const otherwise = verdict ? share.card.nearFigure : name
  return {
    label,
    large: figure === undefined ? { text: otherwise } : { text: figure, mark },
    ...(isHidden && { badge: { mark: 'hidden' as const, words: share.card.hidden, isFilled: false } }),
  }
}
