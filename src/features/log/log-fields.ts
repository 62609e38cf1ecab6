/** How the text of a field is read. `stay` is a length such as 9分20秒. */
export type TypedUnit = 'fen' | 'count' | 'stay' | 'hundredths' | 'text'

/**
 * Every field that is typed, in the order of the screen, which is also the order of 下一项 and of "the first gap".
 * `refundFen` is written as a refund reading of today, never into the session.
 */
export const TYPED_UNITS = {
  viewers: 'count',
  views: 'count',
  peakOnline: 'count',
  averageStaySeconds: 'stay',
  impressions: 'count',
  naturalViewers: 'count',
  naturalPeakOnline: 'count',
  averageOnline: 'count',
  follows: 'count',
  fanClubJoins: 'count',
  gmvFen: 'fen',
  orders: 'count',
  buyers: 'count',
  refundFen: 'fen',
  firstOrders: 'count',
  contactsAdded: 'count',
  adBudgetFen: 'fen',
  adSpendFen: 'fen',
  adGmvFen: 'fen',
  targetRoiHundredths: 'hundredths',
  wentWell: 'text',
  changeNext: 'text',
} as const satisfies Record<string, TypedUnit>

export type TypedField = keyof typeof TYPED_UNITS

export const TYPED_FIELDS = Object.keys(TYPED_UNITS) as readonly TypedField[]

/** Folds by the name under which this phone remembers whether they are open. */
export type FoldName = 'traffic' | 'sales' | 'ads' | 'health' | 'review'

const FOLDED: Readonly<Partial<Record<LogField, FoldName>>> = {
  peakOnline: 'traffic',
  averageStaySeconds: 'traffic',
  stayBase: 'traffic',
  impressions: 'traffic',
  naturalViewers: 'traffic',
  naturalPeakOnline: 'traffic',
  averageOnline: 'traffic',
  follows: 'traffic',
  fanClubJoins: 'traffic',
  orders: 'sales',
  buyers: 'sales',
  refundFen: 'sales',
  adBudgetFen: 'ads',
  adSpendFen: 'ads',
  adGmvFen: 'ads',
  targetRoiHundredths: 'ads',
  hadDeduction: 'health',
  wentWell: 'review',
  changeNext: 'review',
}

/** Fields that are picked, not typed. */
export type ChosenField = 'accountId' | 'anchorIds' | 'startAt' | 'durationMinutes' | 'stayBase' | 'hadDeduction'

export type LogField = TypedField | ChosenField

const BASICS: readonly LogField[] = ['accountId', 'anchorIds', 'startAt', 'durationMinutes']

/** Every field from top to bottom. */
export const LOG_FIELDS: readonly LogField[] = [
  ...BASICS,
  ...TYPED_FIELDS.filter((field) => TYPED_UNITS[field] !== 'text'),
  'hadDeduction',
  'wentWell',
  'changeNext',
]

/** The fold a field lies in, `undefined` for one that always shows. */
export function foldOf(field: LogField): FoldName | undefined {
  return FOLDED[field]
}
