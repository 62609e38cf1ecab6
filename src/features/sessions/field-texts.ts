import { clockOf } from '@/domain/calendar/clock-of'
import type { Value } from '@/domain/records/fields'
import type { Texts } from '@/locales/texts'
import { countText, moneyText } from './figure-texts'

export interface Names {
  readonly anchorName: (id: string) => string | undefined
  readonly accountName: (id: string) => string | undefined
}

export interface FieldText {
  readonly value: string
  readonly unit?: string
}

const COUNT_UNITS = { orders: 'orders', firstOrders: 'orders', views: 'times' } as const

/** What the form calls a field; a field of a newer version keeps its own name. */
export function fieldName(field: string, { log }: Texts): string {
  return (log.fields as Readonly<Record<string, string>>)[field] ?? field
}

/** A stored value as a person reads it. Unknown is —. */
export function fieldText(field: string, value: Value, { text, names }: { text: Texts; names: Names }): FieldText {
  const { common, format, log, question } = { ...text, question: text.sessions.question }
  if (value === null) return { value: question.empty }
  if (typeof value === 'boolean') return { value: value ? log.some : log.none }
  if (typeof value === 'number') return numberText(field, value, text)
  if (field === 'anchorIds' && Array.isArray(value)) {
    return { value: format.list(value.map((id) => names.anchorName(String(id)) ?? format.unknown)) }
  }
  if (field === 'accountId') return { value: names.accountName(String(value)) ?? common.all }
  if (field === 'stayBase') return { value: value === 'last' ? log.stayLast : log.stayWhole }
  return { value: typeof value === 'string' ? value : JSON.stringify(value) }
}

function numberText(field: string, value: number, { common, format }: Texts): FieldText {
  if (field.endsWith('Fen')) return { value: moneyText(value, format), unit: common.units.yuan }
  if (field.endsWith('Hundredths')) return { value: String(value / 100) }
  if (field.endsWith('Seconds')) return { value: format.seconds(value) }
  if (field.endsWith('Minutes')) return { value: format.minutes(value) }
  if (field.endsWith('At')) return { value: format.fullWhen(clockOf(value)) }
  const unit = COUNT_UNITS[field as keyof typeof COUNT_UNITS] ?? 'people'
  return { value: countText(value, format), unit: common.units[unit] }
}
