/** Why a row is not understood. */
export type RowProblemReason =
  | 'order_number_missing'
  | 'order_number_malformed'
  /** A spreadsheet made a number of it: the last figures are gone. */
  | 'order_number_rounded'
  | 'status_unknown'
  | 'time_malformed'
  | 'time_missing'
  | 'amount_malformed'
  | 'amount_missing'
  | 'buyer_missing'
  | 'count_malformed'
  | 'account_unknown'
  | 'figures_missing'
  | 'figures_impossible'

/** What was not understood, and the cell that says it. */
export interface Unread {
  readonly reason: RowProblemReason
  readonly cell: string
}

/** A row that is not imported, kept for its person to see and take away, never stored. */
export interface RowProblem extends Unread {
  /** As a spreadsheet counts, from 1 */
  readonly rowNumber: number
  readonly row: readonly string[]
}
