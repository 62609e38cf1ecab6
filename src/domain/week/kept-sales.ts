import type { SessionRecord } from '../baseline/usual-index'
import type { Fen } from '../money/parse-yuan'
import type { RefundCohort } from '../refunds/refund-cohorts'
import { expectedRefunds, type ExpectedRefunds } from '../refunds/expected-refunds'
import { refundSoFar, type ReadingsOf } from '../refunds/refund-so-far'

/** 退款结清后预计: what will be kept of these sales once nothing more comes back. */
export type KeptSales =
  | {
      readonly ok: true
      readonly method: Extract<ExpectedRefunds, { ok: true }>['method']
      readonly gmvFen: Fen
      readonly refundedFen: Fen
      readonly keptFen: Fen
      /** 八成把握 */
      readonly lowFen: Fen
      readonly highFen: Fen
    }
  | { readonly ok: false; readonly need: number }

export interface KeptQuery {
  readonly sessions: readonly SessionRecord[]
  readonly readingsOf: ReadingsOf
  /** The weeks before these sessions, oldest first. */
  readonly cohorts: readonly RefundCohort[]
}

/** Of the sessions that know their sales. */
export function keptSales({ sessions, readingsOf, cohorts }: KeptQuery): KeptSales {
  const open = sessions.flatMap(({ id, gmvFen }) => (gmvFen ? [{ gmvFen, readings: readingsOf(id) }] : []))
  const expected = expectedRefunds({ open, cohorts })
  if (!expected.ok) return expected
  const gmvFen = open.reduce((sum, sales) => sum + sales.gmvFen, 0)
  return {
    ...{ ok: true, method: expected.method, gmvFen },
    refundedFen: open.reduce((sum, { readings }) => sum + (refundSoFar(readings)?.fen ?? 0), 0),
    keptFen: gmvFen - expected.fen,
    lowFen: gmvFen - expected.highFen,
    highFen: gmvFen - expected.lowFen,
  }
}
