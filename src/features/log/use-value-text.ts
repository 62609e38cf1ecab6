import { clockOf } from '@/domain/calendar/clock-of'
import { useText } from '@/locales/text-context'
import { useRecords } from '@/runtime/use-records'
import { TYPED_UNITS, type TypedField } from './log-fields'
import type { MergeField } from './merge-session'
import { typedText } from './values-of-session'

/** Any field's value as a person reads it, for choosing between two. */
export function useValueText(): (field: MergeField, value: unknown) => string {
  const { format, records } = useText()
  const anchors = useRecords('anchor')
  return (field, value) => {
    if (field in TYPED_UNITS) return typedText(field as TypedField, value as number | string, format.seconds)
    switch (field) {
      case 'anchorIds':
        return format.list((value as readonly string[]).map((id) => anchors.get(id)?.name ?? format.unknown))
      case 'startAt':
        return format.fullWhen(clockOf(value as number))
      case 'durationMinutes':
        return format.minutes(value as number)
      case 'stayBase':
        return value === 'last' ? records.stayBase.last : records.stayBase.whole
      case 'hadDeduction':
        return value ? records.flags.yes : records.flags.no
      default:
        return String(value)
    }
  }
}
