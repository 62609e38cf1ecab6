import type { Fen } from '../money/parse-yuan'
import { divide } from './divide'

/** 退款率: refunded so far ÷ 成交金额. Not final while orders can still be returned. */
export function refundRate(gmvFen: Fen | null | undefined, refundFen: Fen | null | undefined): number | undefined {
  return divide(refundFen, gmvFen)
}

/** 净成交 so far, in 分: unknown while either figure is, and never below 0. */
export function netFen(gmvFen: Fen | null | undefined, refundFen: Fen | null | undefined): Fen | undefined {
  if (gmvFen === null || gmvFen === undefined || refundFen === null || refundFen === undefined) return undefined
  return Math.max(0, gmvFen - refundFen)
}
