/** Another transaction was in the way of this one; it never leaves the store, which answers `busy`. */
export class TransactionConflict extends Error {
  readonly code = 'transaction_conflict'

  constructor() {
    super('another transaction is in the way')
    this.name = 'TransactionConflict'
  }
}
