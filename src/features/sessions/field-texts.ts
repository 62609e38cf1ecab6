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

/** The form says 预算 under the heading 投流; alone it takes the whole name. */
const FULL_NAMES = { adBudgetFen: 'adBudget', adSpendFen: 'adSpend' } as const

const COUNT_UNITS = { orders: 'orders', firstOrders: 'orders', views: 'times' } as const

/** What the form calls a field; a field of a newer version keeps its own name. */
export function fieldName(field: string, { log, terms }: Texts): string {
  const term = FULL_NAMES[field as keyof typeof FULL_NAMES]
  return term ? terms[term].name : ((log.fields as Readonly<Record<string, string>>)[field] ?? field)
}

/** A stored value as a person reads it. Unknown is —. */
export function fieldText(field: string, value: Value, { text, names }: { text: Texts; names: Names }): FieldText {
  const { format, log } = text
  if (value === null) return { value: text.sessions.question.empty }
  if (typeof value === 'boolean') return { value: value ? log.some : log.none }
  if (typeof value === 'number') return numberText(field, value, text)
  if (typeof value !== 'string') return { value: listText(value, { text, names }) }
  if (field === 'accountId') return { value: names.accountName(value) ?? format.unknown }
  if (field === 'stayBase') return { value: value === 'last' ? log.stayLast : log.stayWhole }
  return { value }
}

/** Anchors, in the order in which they were on air; anything else of a newer version is shown as it is stored. */
function listText(value: Value, { text, names }: { text: Texts; names: Names }): string {
  const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
  if (ids.length === 0) return JSON.stringify(value)
  return text.format.list(ids.map((id) => names.anchorName(id) ?? text.format.unknown))
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
