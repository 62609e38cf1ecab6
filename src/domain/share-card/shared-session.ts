import { compareToUsual } from '../baseline/compare-to-usual'
import { judgementFigure } from '../baseline/judgement-figure'
import { UsualIndex, type SessionRecord } from '../baseline/usual-index'
import type { Rung } from '../baseline/usual-index'
import { usualOf } from '../baseline/usual-of'
import { netFen } from '../metrics/refund-metrics'
import { gpmFen } from '../metrics/session-metrics'
import type { Fen } from '../money/parse-yuan'
import type { RecordOf } from '../records/record'
import type { DayBoundary } from '../records/team'
import { readingsBySession, refundSoFar } from '../refunds/refund-so-far'
import { knownFigures } from './known-figures'
import type { ShareChoices } from './share-choices'
import { skyOf, type Sky } from './sky'
import { withoutAmounts } from './without-amounts'

/** How the sales compare with the usual, without either of them. */
export interface SharedComparison {
  readonly rung: Rung
  /** How many sessions the usual is of. */
  readonly count: number
  /** `21.0%`; absent where it is near. */
  readonly figure?: string
}

/** What only an open card says. In 分; absent = unknown. */
export interface SharedAmounts {
  readonly gmvFen?: Fen
  readonly gpmFen?: Fen
  readonly refundFen?: Fen
  readonly netFen?: Fen
}

/**
 * All that a card, its title, its text and its page are made of. It is built here and nowhere else, on the phone for the
 * picture and in the cloud for the page: what is not in it cannot be shown. Nothing of buyers, ads or profit ever is.
 */
export interface SharedSession {
  readonly kind: 'session'
  /** Epoch milliseconds */
  readonly startAt: number
  readonly durationMinutes?: number
  readonly anchorNames: readonly string[]
  readonly sky: Sky
  readonly compared?: SharedComparison
  readonly firstOrders?: number
  readonly viewers?: number
  readonly averageStaySeconds?: number
  readonly wentWell?: string
  /** Absent when hidden, and with it every figure that they could be worked out from. */
  readonly amounts?: SharedAmounts
}

/** What it is built from: the team's records that are not deleted. */
export interface SharingSource {
  readonly sessions: ReadonlyMap<string, SessionRecord>
  readonly readings: Iterable<RecordOf<'refundReading'>>
  readonly anchors: ReadonlyMap<string, Pick<RecordOf<'anchor'>, 'name'>>
  readonly boundaries: readonly DayBoundary[]
}

/** The session as it may be shown under these choices. */
export function sharedSession(session: SessionRecord, source: SharingSource, choices: ShareChoices): SharedSession {
  const { startAt, durationMinutes, firstOrders, viewers, averageStaySeconds, wentWell } = session
  const names = session.anchorIds.flatMap((id) => source.anchors.get(id)?.name ?? [])
  const words = wentWell?.trim()
  const note = words && choices.hidesAmounts ? withoutAmounts(words) : words
  return {
    kind: 'session',
    startAt,
    anchorNames: names,
    ...comparisonOf(session, source),
    ...knownFigures({ durationMinutes, firstOrders, viewers, averageStaySeconds }),
    ...(choices.withWentWell && note && { wentWell: note }),
    ...(!choices.hidesAmounts && { amounts: amountsOf(session, source) }),
  }
}

function comparisonOf(session: SessionRecord, { sessions, boundaries }: SharingSource) {
  const index = new UsualIndex(sessions.values(), boundaries)
  const usual = usualOf(index, { session, figure: ({ gmvFen }) => gmvFen })
  const judgement = compareToUsual(session.gmvFen, usual, 'amount')
  const sky = skyOf(judgement)
  if (!('delta' in judgement) || usual.rung === 4) return { sky }
  const figure = judgement.verdict === 'near' ? {} : { figure: judgementFigure(judgement, 'amount') }
  return { sky, compared: { rung: usual.rung, count: usual.count, ...figure } }
}

function amountsOf(session: SessionRecord, { sessions, readings, boundaries }: SharingSource): SharedAmounts {
  const refundFen = refundSoFar(readingsBySession(readings, sessions, boundaries)(session.id))?.fen
  const { gmvFen } = session
  return knownFigures({ gmvFen, gpmFen: gpmFen(session), refundFen, netFen: netFen(gmvFen, refundFen) })
}
