import type { Returned } from '@/domain/buyer/repurchase-curve'
import { percentText } from '@/domain/metrics/percent-text'
import type { FirstOrderTexts } from '@/locales/first-order-texts'

interface Said {
  readonly marks: readonly Returned[]
  /** Share of the funnel that bought again; left out where it is no less than the curve's end */
  readonly funnelShare: number | undefined
}

/** What the drawing says, in words. */
export function curveSentence({ marks, funnelShare }: Said, { curve }: FirstOrderTexts): string {
  const [first] = marks
  const last = marks[marks.length - 1]
  if (!first || !last) return ''
  const parts = [curve.within(...spoken(first)), ...(last === first ? [] : [curve.later(...spoken(last))])]
  const isSame = funnelShare === undefined || percentText(funnelShare) === percentText(last.share)
  const isLess = !isSame && funnelShare < last.share
  return parts.join(curve.comma) + curve.end + (isLess ? curve.funnelSays(percentText(funnelShare)) : '') + curve.care
}

function spoken({ days, share, low, high }: Returned) {
  return [days, { share: percentText(share), low: percentText(low), high: percentText(high) }] as const
}
