import { clockOf } from '@/domain/calendar/clock-of'
import type { Value } from '@/domain/records/fields'
import { KIND_SCHEMAS } from '@/domain/records/kind-schemas'
import type { Texts } from '@/locales/texts'
import { countText, moneyText } from '../figure-texts'

type SessionField = keyof typeof KIND_SCHEMAS.session

const TERMS: Readonly<Partial<Record<SessionField, keyof Texts['terms']>>> = {
  gmvFen: 'gmv',
  viewers: 'viewers',
  views: 'views',
  impressions: 'impressions',
  peakOnline: 'peakOnline',
  averageStaySeconds: 'averageStay',
  naturalViewers: 'naturalViewers',
  naturalPeakOnline: 'naturalPeak',
  averageOnline: 'averageOnline',
  orders: 'orders',
  buyers: 'buyers',
  firstOrders: 'firstOrders',
  contactsAdded: 'contacts',
  follows: 'follows',
  fanClubJoins: 'fanClub',
  adBudgetFen: 'adBudget',
  adSpendFen: 'adSpend',
  adGmvFen: 'adGmv',
  targetRoiHundredths: 'targetRoi',
  durationMinutes: 'duration',
}

/** What a person calls a field of a session; its own name where a newer phone wrote one that is unknown here. */
export function fieldName(field: string, text: Texts): string {
  const term = TERMS[field as SessionField]
  if (term) return text.terms[term].name
  const { fields } = text.sessions.question
  return field in fields ? fields[field as keyof typeof fields] : field
}

export interface Names {
  readonly anchorName: (id: string) => string | undefined
  readonly accountName: (id: string) => string | undefined
}

/** A stored value in words. */
export function fieldValue(field: string, value: Value, text: Texts, names: Names): string {
  const { format, sessions } = text
  if (value === null || value === undefined) return sessions.question.empty
  if (field === 'anchorIds' && Array.isArray(value))
    return format.list(value.map((id) => names.anchorName(String(id)) ?? format.unknown))
  if (field === 'accountId') return names.accountName(String(value)) ?? format.unknown
  if (typeof value === 'boolean') return value ? sessions.question.yes : sessions.question.no
  if (typeof value !== 'number') return typeof value === 'string' ? wordsOf(field, value, text) : JSON.stringify(value)
  if (field === 'startAt') return format.fullWhen(clockOf(value))
  if (field === 'durationMinutes') return format.minutes(value)
  if (field === 'averageStaySeconds') return format.seconds(value)
  if (field === 'targetRoiHundredths') return (value / 100).toFixed(2)
  return field.endsWith('Fen') ? `¥${moneyText(value, format)}` : countText(value, format)
}

function wordsOf(field: string, value: string, { sessions }: Texts): string {
  if (field !== 'stayBase') return value
  return value === 'last' ? sessions.question.lastHours : sessions.question.wholeShow
}
