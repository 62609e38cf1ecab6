import type { Texts } from '@/locales/texts'
import type { TypedField } from './log-fields'

/** The term that a tap on a field's name explains. */
export const FIELD_TERMS: Readonly<Record<Exclude<TypedField, 'wentWell' | 'changeNext'>, keyof Texts['terms']>> = {
  viewers: 'viewers',
  views: 'views',
  peakOnline: 'peakOnline',
  averageStaySeconds: 'averageStay',
  impressions: 'impressions',
  naturalViewers: 'naturalViewers',
  naturalPeakOnline: 'naturalPeak',
  averageOnline: 'averageOnline',
  follows: 'follows',
  fanClubJoins: 'fanClub',
  gmvFen: 'gmv',
  orders: 'orders',
  buyers: 'buyers',
  refundFen: 'refund',
  firstOrders: 'firstOrders',
  contactsAdded: 'contacts',
  adBudgetFen: 'adBudget',
  adSpendFen: 'adSpend',
  adGmvFen: 'adGmv',
  targetRoiHundredths: 'targetRoi',
}
