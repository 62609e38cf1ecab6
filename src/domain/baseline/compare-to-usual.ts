import type { Usual } from './usual-of'

/** Nearer than this is 接近平时: a share of the usual for amounts and counts, points for a rate. */
const NEAR_SHARE = 0.08
const NEAR_POINTS = 0.03
/** A difference that is the line itself is not near, though a floating point may put it a hair below. */
const HAIR = 1e-9

export type Verdict = 'above' | 'near' | 'below'

export type Judgement =
  /** `delta`: a share of the usual for an amount, a difference of rates for a rate; signed. */
  | { readonly verdict: Verdict; readonly delta: number; readonly usual: number }
  | { readonly verdict: 'too_few'; readonly need: number }
  | { readonly verdict: 'unknown' }

export type FigureScale = 'amount' | 'rate'

/** A value held against its own usual. Too few sessions give no arrow, no percentage, no colour. */
export function compareToUsual(value: number | null | undefined, usual: Usual, scale: FigureScale): Judgement {
  if (value === null || value === undefined) return { verdict: 'unknown' }
  if (usual.rung === 4) return { verdict: 'too_few', need: usual.need }
  if (scale === 'amount' && usual.median === 0) return { verdict: 'unknown' }
  return judge(value, usual.median, scale)
}

/** The same for a usual that is a sum or was found elsewhere. */
export function judge(value: number, usual: number, scale: FigureScale): Extract<Judgement, { usual: number }> {
  const difference = value - usual
  const delta = scale === 'rate' ? difference : difference / usual
  const isNear = Math.abs(delta) < (scale === 'rate' ? NEAR_POINTS : NEAR_SHARE) - HAIR
  return { verdict: isNear ? 'near' : delta > 0 ? 'above' : 'below', delta, usual }
}
