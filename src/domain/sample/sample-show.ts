import type { Session } from '../records/session'

/** The figures of a sample session, in the units of {@link Session}. */
export type SampleFigures = Omit<Session, 'accountId' | 'anchorIds' | 'startAt' | 'slotId' | 'wentWell' | 'changeNext'>

export interface SampleShow {
  /** 0 is the fixture week, −1 the week before it. */
  readonly week: number
  /** 1 = Monday … 7 = Sunday */
  readonly weekday: number
  readonly figures: SampleFigures
  /** 退款至今 in whole 元, by days after the show */
  readonly refundYuan: Readonly<Record<number, number>>
}
