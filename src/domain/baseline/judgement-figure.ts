import { percentText, pointsText } from '../metrics/percent-text'
import type { FigureScale, Judgement } from './compare-to-usual'

/** The size of a difference from the usual, without a sign: `21.0%` of an amount, `2.2` points of a rate. */
export function judgementFigure({ delta }: Extract<Judgement, { delta: number }>, scale: FigureScale): string {
  return scale === 'rate' ? pointsText(delta) : percentText(delta)
}
