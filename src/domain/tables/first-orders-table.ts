import type { BuyerRow } from '../buyer/buyer-row'
import { dayFromNumber } from '../calendar/day-arithmetic'
import { tableOf, type ColumnOf, type Table } from './table'

export interface FirstOrdersSource {
  readonly buyers: readonly BuyerRow[]
  /** Where trust came from, in words. */
  readonly trustOf: (buyer: BuyerRow) => string | undefined
  readonly memberName: (id: string) => string | undefined
}

/** Headers with their units. */
export type FirstOrderHeaders = Readonly<
  Record<
    'day' | 'name' | 'product' | 'amount' | 'order' | 'trust' | 'contacted' | 'added' | 'again' | 'assignee',
    string
  >
>

/** 首单: a row for each person, by the day of the first order. A name is what the team calls somebody, or is masked. */
export function firstOrdersTable(name: string, headers: FirstOrderHeaders, source: FirstOrdersSource): Table {
  const buyers = [...source.buyers].sort((left, right) => left.firstAt - right.firstAt)
  return tableOf(name, buyerColumns(headers, source), buyers)
}

function buyerColumns(
  headers: FirstOrderHeaders,
  { trustOf, memberName }: FirstOrdersSource,
): readonly ColumnOf<BuyerRow>[] {
  const day = (number: number | undefined) => (number === undefined ? undefined : dayFromNumber(number))
  return [
    { header: headers.day, type: 'day', cell: ({ firstDay }) => day(firstDay) },
    { header: headers.name, type: 'words', cell: ({ name }) => name },
    { header: headers.product, type: 'words', cell: ({ product }) => product },
    { header: headers.amount, type: 'fen', cell: ({ fen }) => fen },
    { header: headers.order, type: 'words', cell: ({ orderId }) => orderId },
    { header: headers.trust, type: 'words', cell: trustOf },
    { header: headers.contacted, type: 'day', cell: ({ contacted }) => day(contacted) },
    { header: headers.added, type: 'day', cell: ({ added }) => day(added) },
    { header: headers.again, type: 'day', cell: ({ kept }) => day(kept[1]) },
    { header: headers.assignee, type: 'words', cell: ({ assignee }) => (assignee ? memberName(assignee) : undefined) },
  ]
}
