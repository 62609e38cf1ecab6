import type { FigureScale, Judgement } from '@/domain/baseline/compare-to-usual'
import { judgementFigure } from '@/domain/baseline/judgement-figure'
import type { Texts } from '@/locales/texts'
import type { Direction, Tone } from '@/ui/judgement-tag'

export interface JudgementView {
  readonly tone: Tone
  readonly direction?: Direction
  /** On a tag: 高于平时 21.0% */
  readonly words: string
  /** Where 平时 is in the heading: 高 21.0%; a near one says so first: 接近, 高 2.8%. */
  readonly short: readonly string[]
}

const TONES = { above: 'better', near: 'near', below: 'attend' } as const
const DIRECTIONS = { above: 'up', near: 'near', below: 'down' } as const

/** How a judgement is shown; nothing where the figure is unknown. More is better for every figure compared so far. */
export function judgementView(
  judgement: Judgement,
  scale: FigureScale,
  text: Texts['judgement'],
): JudgementView | undefined {
  if (judgement.verdict === 'unknown') return undefined
  if (judgement.verdict === 'too_few') {
    return { tone: 'few', words: text.tooFew(judgement.need), short: [text.tooFewShort(judgement.need)] }
  }
  const { verdict } = judgement
  const size = judgementFigure(judgement, scale)
  const figure = scale === 'rate' ? text.points(size) : size
  return {
    tone: TONES[verdict],
    direction: DIRECTIONS[verdict],
    words: text.tag(verdict, figure),
    short: verdict === 'near' ? nearWords(judgement.delta, figure, text) : [text.short(verdict, figure)],
  }
}

function nearWords(delta: number, figure: string, text: Texts['judgement']): readonly string[] {
  const { word, rest } = text.nearAmount(delta > 0, figure)
  return [word, rest]
}
