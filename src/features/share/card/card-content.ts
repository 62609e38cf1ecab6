import type { Fen } from '@/domain/money/parse-yuan'
import type { Sky } from '@/domain/share-card/sky'
import type { ShareTexts } from '@/locales/share-texts'
import type { Texts } from '@/locales/texts'

/** One figure below the large one. `unit` stands small behind the number, `sign` small before it. */
export interface FaceFigure {
  readonly label: string
  readonly number: string
  readonly unit?: string
  readonly sign?: string
}

/** What a card says, whatever it is of. Its picture, its title and its text are made of this and of nothing else. */
export interface CardContent {
  readonly sky: Sky
  readonly date: string
  /** 周五 20:00 场 */
  readonly name: string
  /** How it compares with the usual, without any figure */
  readonly verdict: string
  /** How far from the usual it is; absent where it is near it, or nothing is known. */
  readonly figure: string | undefined
  /** The amount that an open card leads with */
  readonly headline?: {
    readonly label: string
    readonly fen: Fen
    readonly title: string
    readonly line: string
  }
  readonly isHidden: boolean
  readonly figures: readonly FaceFigure[]
  readonly foot: readonly string[]
  /** Who was on air, and what else stands beside the name in a text */
  readonly who: string
  /** What only the text and the page say */
  readonly note?: string
}

export interface ContentWords {
  readonly text: Texts
  readonly share: ShareTexts
}

/** Above, near or below the usual; nothing where there is nothing to compare with. */
export const VERDICTS = { risen: 'above', horizon: 'near', stars: 'below', plain: undefined } as const
