import type { Value } from '@/domain/records/fields'
import { useText } from '@/locales/text-context'
import { fieldText } from '@/runtime/records/field-texts'
import { useNames } from '@/runtime/records/use-names'

/** A stored value in one piece: ¥30,100, 121 单, or — where there is none. */
export function useValueWords(): (field: string, value: Value) => string {
  const text = useText()
  const names = useNames()
  return (field, value) => {
    if (value === null) return text.format.unknown
    const { value: figure, unit } = fieldText(field, value, { text, names })
    if (field.endsWith('Fen')) return `¥${figure}`
    return unit === undefined ? figure : `${figure} ${unit}`
  }
}
