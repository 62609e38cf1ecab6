import { yuanText } from '@/domain/money/yuan-text'
import type { Session } from '@/domain/records/session'
import { groupThousands } from '@/domain/money/group-thousands'
import { isKnown } from './is-known'
import { TYPED_FIELDS, TYPED_UNITS, type TypedField } from './log-fields'
import { emptyValues, type LogValues } from './log-values'

/** Spells a length as this person reads it, `9分20秒`. */
export type SpellStay = (seconds: number) => string

/** A stored session as the texts a person would have typed. `refundFen` is left open: the log asks for today's alone. */
export function valuesOfSession(session: Session, spellStay: SpellStay): LogValues {
  const { accountId, anchorIds, startAt, durationMinutes, stayBase, hadDeduction, slotId } = session
  const chosen = emptyValues({
    accountId,
    anchorIds,
    startAt,
    ...(isKnown(durationMinutes) && { durationMinutes }),
    ...(isKnown(stayBase) && { stayBase }),
    ...(isKnown(hadDeduction) && { hadDeduction }),
    ...(isKnown(slotId) && { slotId }),
  })
  const texts: Partial<Record<TypedField, string>> = {}
  for (const field of TYPED_FIELDS) {
    const value = field === 'refundFen' ? null : session[field]
    if (isKnown(value)) texts[field] = typedText(field, value, spellStay)
  }
  return { ...chosen, ...texts }
}

/** A value in the form's own spelling, such as `11,240`, `9分20秒`, `186,300`. */
export function typedText(field: TypedField, value: number | string, spellStay: SpellStay): string {
  if (typeof value === 'string') return value
  switch (TYPED_UNITS[field]) {
    case 'stay':
      return spellStay(value)
    case 'count':
      return groupThousands(value)
    default:
      return yuanText(value)
  }
}
