import type { Fen } from '@/domain/money/parse-yuan'
import type { RefundSoFar } from '@/domain/refunds/refund-so-far'
import { UPDATE_POINTS } from '@/domain/refunds/refunds-due'

/** One day of a session's refunds: an update point, or a day on which somebody recorded one all the same. */
export interface RefundPoint {
  readonly ageDays: number
  readonly refundFen?: Fen
  /** What is left of the sales, 0–1; of the last known reading while this day has none. */
  readonly kept: number
  readonly isToday: boolean
}

/** Update points and recorded days up to day 30, in order. What was not recorded is not guessed. */
export function refundPoints(gmvFen: Fen, readings: readonly RefundSoFar[], ageDays: number): readonly RefundPoint[] {
  const byAge = new Map(readings.map((reading) => [reading.ageDays, reading.fen]))
  const latest = readings[readings.length - 1]
  const days = [...new Set([...UPDATE_POINTS, ...(latest ? [latest.ageDays] : [])])]
  return days
    .filter((day) => day >= 1)
    .sort((left, right) => left - right)
    .map((day) => {
      const refundFen = byAge.get(day)
      const kept = refundFen === undefined ? 0 : Math.max(0, 1 - refundFen / gmvFen)
      return { ageDays: day, refundFen, kept, isToday: day === ageDays }
    })
}
