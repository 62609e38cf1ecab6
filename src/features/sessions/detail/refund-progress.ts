import { businessDayOf } from '@/domain/calendar/business-day'
import { daysBetween } from '@/domain/calendar/day-arithmetic'
import { netFen, refundRate } from '@/domain/metrics/refund-metrics'
import type { Fen } from '@/domain/money/parse-yuan'
import type { RecordOf } from '@/domain/records/record'
import type { DayBoundary } from '@/domain/records/team'
import { isInAfterSale, nextUpdatePoint } from '@/domain/refunds/after-sale'
import { refundSoFar, type ReadingsOf, type RefundSoFar } from '@/domain/refunds/refund-so-far'
import { UPDATE_POINTS, refundsDue } from '@/domain/refunds/refunds-due'

export interface RefundDot {
  readonly ageDays: number
  /** What is left of the sales on that day, 0–1 */
  readonly kept: number
}

export interface RefundProgress {
  readonly ageDays: number
  readonly isOpen: boolean
  /** Recorded readings, oldest first, days 1 to 30 */
  readonly dots: readonly RefundDot[]
  readonly last?: RefundSoFar
  readonly netFen?: Fen
  readonly rate?: number
  /** Asked for today, or missed on an earlier day. */
  readonly isDue: boolean
  /** The update point asked for next: today's own while it is due. */
  readonly next?: { readonly point: number; readonly inDays: number }
}

export interface RefundQuery {
  readonly readingsOf: ReadingsOf
  readonly boundaries: readonly DayBoundary[]
  readonly now: number
}

/** Where the refunds of one session stand. What was not recorded is not guessed. */
export function refundProgress(session: RecordOf<'session'>, query: RefundQuery): RefundProgress {
  const { readingsOf, boundaries, now } = query
  const today = businessDayOf(now, boundaries)
  const ageDays = daysBetween(businessDayOf(session.startAt, boundaries), today)
  const readings = readingsOf(session.id)
  const last = refundSoFar(readings)
  const due = refundsDue({ sessions: [session], readingsOf, today, boundaries })
  const isDueToday = due.today.length > 0
  const point = isDueToday ? ageDays : nextUpdatePoint(UPDATE_POINTS, Math.max(ageDays, last?.ageDays ?? 0))
  return {
    ageDays,
    isOpen: isInAfterSale(ageDays, last),
    dots: dotsOf(session.gmvFen, readings),
    last,
    netFen: netFen(session.gmvFen, last?.fen),
    rate: refundRate(session.gmvFen, last?.fen),
    isDue: isDueToday || due.missed.length > 0,
    next: point === undefined ? undefined : { point, inDays: point - ageDays },
  }
}

function dotsOf(gmvFen: Fen | null | undefined, readings: readonly RefundSoFar[]): readonly RefundDot[] {
  if (!gmvFen) return []
  return readings
    .filter(({ ageDays }) => ageDays >= 1 && ageDays <= 30)
    .map(({ ageDays, fen }) => ({ ageDays, kept: Math.max(0, 1 - fen / gmvFen) }))
}
