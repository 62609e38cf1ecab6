import type { BuyerRow } from '@/domain/buyer/buyer-row'
import { repurchaseDay } from '@/domain/buyer/period'
import { orderTail } from '@/domain/buyer/same-person'
import { yuanText } from '@/domain/money/yuan-text'
import type { TouchStep } from '@/domain/records/buyer'
import type { FirstOrderTexts } from '@/locales/first-order-texts'
import type { FollowRowProps } from './follow-row'

export type RowTexts = Omit<FollowRowProps, 'onOpen' | 'onCopy' | 'onAct'>

export interface RowContext {
  readonly words: FirstOrderTexts
  readonly today: number
  /** The name of a member, '' for nobody */
  readonly nameOf: (memberId: string | undefined) => string
  /** 1–4, the same member always the same */
  readonly tintOf: (memberId: string | undefined) => number
}

/** The trust source of a person in words; '' where it is not known. */
export function trustWords(
  { trust, trustWords: own, watched }: Pick<BuyerRow, 'trust' | 'trustWords' | 'watched'>,
  words: FirstOrderTexts,
): string {
  if (trust === undefined) return ''
  if (trust === 'watched') return words.trust.watched(watched)
  return trust === 'other' && own ? own : words.trust[trust]
}

/** One person as a row says it; with the step that is next where a button records it. */
export function rowTexts(row: BuyerRow, step: TouchStep | undefined, context: RowContext): RowTexts {
  const { words, today, nameOf, tintOf } = context
  const trust = trustWords(row, words)
  const again = repurchaseDay(row)
  return {
    id: row.id,
    name: row.name || words.row.unnamed,
    when: words.row.after(Math.max(0, today - row.firstDay)),
    assignee: nameOf(row.assignee),
    tint: tintOf(row.assignee),
    order: words.row.order(orderTail(row.orderId)),
    product: row.product ?? '',
    amount: row.fen === undefined ? '' : yuanText(row.fen),
    trust: trust || words.row.trustMissing,
    isTrustMissing: trust === '',
    action: step ? words.steps.do[step] : '',
    fact: step ? '' : factOf(row, again, words),
  }
}

function factOf(row: BuyerRow, again: number | undefined, { people, steps }: FirstOrderTexts): string {
  if (row.isRefunded) return people.refunded
  if (again !== undefined) return people.repurchased(again - row.firstDay)
  if (row.added !== undefined) return steps.done.addedContact
  return row.contacted === undefined ? '' : steps.done.contacted
}
