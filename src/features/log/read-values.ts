import { parseYuan } from '@/domain/money/parse-yuan'
import { TYPED_FIELDS, TYPED_UNITS, type TypedField } from './log-fields'
import type { LoggedFields, LogValues } from './log-values'
import { readCount } from './read-count'
import { readStay } from './read-stay'

/** Why a text is no figure; the screen says what to do about each. */
export type TextProblem = 'not_a_number' | 'not_whole' | 'negative' | 'too_large' | 'too_many_decimals' | 'not_a_length'

export type ReadText =
  | { readonly state: 'empty' }
  | { readonly state: 'read'; readonly value: number | string }
  | { readonly state: 'unreadable'; readonly problem: TextProblem }

export interface ReadValues {
  /** Known fields alone: an empty one is absent, never 0. */
  readonly fields: LoggedFields
  /** 退款至今, which is no field of the session. */
  readonly refundFen?: number
  readonly unreadable: Readonly<Partial<Record<TypedField, TextProblem>>>
}

/** One typed text as the value it stands for, in the field's own unit. */
export function readText(field: TypedField, text: string): ReadText {
  const trimmed = text.trim()
  if (trimmed === '') return { state: 'empty' }
  switch (TYPED_UNITS[field]) {
    case 'text':
      return { state: 'read', value: trimmed }
    case 'stay': {
      const stay = readStay(trimmed)
      return stay.ok ? { state: 'read', value: stay.seconds } : { state: 'unreadable', problem: stay.problem }
    }
    case 'count': {
      const count = readCount(trimmed)
      return count.ok ? { state: 'read', value: count.count } : { state: 'unreadable', problem: count.problem }
    }
    default:
      return readHundredths(trimmed)
  }
}

/** 元 become 分 and an ROI becomes its hundredths by the same exact rule: two decimals, no floating point. */
function readHundredths(text: string): ReadText {
  const read = parseYuan(text)
  if (read.ok) return { state: 'read', value: read.fen }
  return read.reason === 'empty' ? { state: 'empty' } : { state: 'unreadable', problem: read.reason }
}

/** Everything the form says, as a session's fields. */
export function readValues(values: LogValues): ReadValues {
  const fields: Record<string, unknown> = chosenFields(values)
  const unreadable: Partial<Record<TypedField, TextProblem>> = {}
  let refundFen: number | undefined
  for (const field of TYPED_FIELDS) {
    const read = readText(field, values[field])
    if (read.state === 'unreadable') unreadable[field] = read.problem
    if (read.state !== 'read') continue
    if (field === 'refundFen') refundFen = read.value as number
    else fields[field] = read.value
  }
  return { fields: fields, unreadable, ...(refundFen !== undefined && { refundFen }) }
}

function chosenFields({
  accountId,
  anchorIds,
  startAt,
  durationMinutes,
  stayBase,
  hadDeduction,
  slotId,
  ...texts
}: LogValues) {
  const chosen = { accountId, startAt, durationMinutes, hadDeduction, slotId }
  const known = Object.entries(chosen).filter(([, value]) => value !== undefined)
  return {
    ...Object.fromEntries(known),
    ...(anchorIds.length > 0 && { anchorIds }),
    // The base belongs to a stay; alone it says nothing, and a stay without one is of the whole show.
    ...(texts.averageStaySeconds.trim() !== '' && { stayBase: stayBase ?? ('whole' as const) }),
  }
}
