import { clockOf } from '@/domain/calendar/clock-of'
import type { Value } from '@/domain/records/fields'
import { instantOf } from '@/domain/calendar/instant'
import type { DayBoundary } from '@/domain/records/team'
import type { Texts } from '@/locales/texts'
import { countText, moneyText } from './figure-texts'
import { minuteWords } from './minute-words'

export interface Names {
  readonly anchorName: (id: string) => string | undefined
  readonly accountName: (id: string) => string | undefined
  readonly memberName: (id: string) => string | undefined
}

export interface FieldText {
  readonly value: string
  readonly unit?: string
}

/** The form says 预算 under the heading 投流; alone it takes the whole name. */
const FULL_NAMES = { adBudgetFen: 'adBudget', adSpendFen: 'adSpend' } as const

const COUNT_UNITS = { orders: 'orders', firstOrders: 'orders', views: 'times' } as const

const DAYS: ReadonlySet<string> = new Set(['from', 'until', 'day', 'asOf'])

/** What the form calls a field; a field of a newer version keeps its own name. */
export function fieldName(field: string, { records, terms }: Texts): string {
  const term = FULL_NAMES[field as keyof typeof FULL_NAMES]
  if (term) return terms[term].name
  const named: Readonly<Record<string, string>> = records.fields
  return named[field] ?? field
}

/** A stored value as a person reads it. Unknown is —. */
export function fieldText(field: string, value: Value, { text, names }: { text: Texts; names: Names }): FieldText {
  if (value === null) return { value: text.sessions.question.empty }
  if (typeof value === 'boolean') return { value: flagText(field, value, text) }
  if (typeof value === 'number') return numberText(field, value, text)
  if (field === 'dayBoundaries') return { value: boundariesText(value as unknown as readonly DayBoundary[], text) }
  if (typeof value !== 'string') return { value: listText(value, { text, names }) }
  return { value: wordText(field, value, { text, names }) }
}

function wordText(field: string, value: string, { text, names }: { text: Texts; names: Names }): string {
  const { format, records } = text
  if (field === 'accountId') return names.accountName(value) ?? format.unknown
  if (field === 'memberId' || field === 'assigneeId') return names.memberName(value) ?? format.unknown
  if (field === 'trustSource') return trustText(value, records)
  if (field === 'stayBase') return value === 'last' ? records.stayBase.last : records.stayBase.whole
  if (field === 'teamKind') return value === 'influencer' ? records.teamKinds.influencer : records.teamKinds.merchant
  return DAYS.has(field) ? format.day(clockOf(instantOf(value, 0))) : value
}

function trustText(source: string, { trustSources }: Texts['records']): string {
  if (source === 'watched') return trustSources.watched(undefined)
  return trustSources[source as Exclude<keyof typeof trustSources, 'watched'>] ?? source
}

function flagText(field: string, value: boolean, { records }: Texts): string {
  if (field === 'isOff' || field === 'isSkipped') return records[field][value ? 'yes' : 'no']
  return value ? records.flags.yes : records.flags.no
}

/** The hour that holds now, and the one that is to come, with its day. */
function boundariesText(boundaries: readonly DayBoundary[], { format, records }: Texts): string {
  const [only, ...more] = boundaries
  if (!only) return format.unknown
  if (more.length === 0) return records.dayBoundaryHour(only.hour)
  return format.list(
    boundaries.map(({ from, hour }) => records.boundary(format.day(clockOf(instantOf(from, 0))), hour)),
  )
}

/** Anchors, in the order in which they were on air; anything else of a newer version is shown as it is stored. */
function listText(value: Value, { text, names }: { text: Texts; names: Names }): string {
  const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
  if (ids.length === 0) return JSON.stringify(value)
  return text.format.list(ids.map((id) => names.anchorName(id) ?? text.format.unknown))
}

function numberText(field: string, value: number, text: Texts): FieldText {
  const { common, format, records } = text
  if (field === 'startMinute') return { value: minuteWords(value, text) }
  if (field === 'weekday') return { value: format.weekday(value) }
  if (field === 'tint') return { value: records.tints[value - 1] ?? format.unknown }
  if (field === 'order') return { value: String(value) }
  if (field.endsWith('Fen')) return { value: moneyText(value, format), unit: common.units.yuan }
  if (field.endsWith('Hundredths')) return { value: String(value / 100) }
  if (field.endsWith('Seconds')) return { value: format.seconds(value) }
  if (field.endsWith('Minutes')) return { value: format.minutes(value) }
  if (field.endsWith('At')) return { value: format.fullWhen(clockOf(value)) }
  const unit = COUNT_UNITS[field as keyof typeof COUNT_UNITS] ?? 'people'
  return { value: countText(value, format), unit: common.units[unit] }
}
