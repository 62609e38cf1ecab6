/** The database did not answer; nothing is known of what it holds. */
export class StoreUnavailable extends Error {
  readonly code = 'store_unavailable'
  readonly cause: unknown

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause))
    this.name = 'StoreUnavailable'
    this.cause = cause
  }
}
