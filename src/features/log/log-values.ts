import type { Session, StayBase } from '@/domain/records/session'
import { TYPED_FIELDS, type TypedField } from './log-fields'

/** What was picked. An absent value is unknown. */
export interface ChosenValues {
  readonly accountId?: string
  /** In the order in which they were on air. */
  readonly anchorIds: readonly string[]
  /** Epoch milliseconds */
  readonly startAt?: number
  readonly durationMinutes?: number
  readonly stayBase?: StayBase
  /** Undefined until somebody says so: most shows have none, yet nobody has looked. */
  readonly hadDeduction?: boolean
  readonly slotId?: string
}

/** The form as it stands: texts exactly as typed, so that a half-typed figure survives a kill too. */
export type LogValues = ChosenValues & Readonly<Record<TypedField, string>>

const NO_TEXTS = Object.fromEntries(TYPED_FIELDS.map((field) => [field, ''])) as Record<TypedField, string>

/** An empty form with these things picked. */
export function emptyValues(chosen: Partial<ChosenValues> = {}): LogValues {
  return { anchorIds: [], ...chosen, ...NO_TEXTS }
}

/** The parts of a session that one form decides. */
export type LoggedFields = Partial<Omit<Session, 'deletedAt' | 'keptApartFrom' | 'importRunId'>>
