/** The database did not answer; nothing is known of what it holds. */
export class StoreUnavailable extends Error {
  readonly code = 'store_unavailable'
  readonly cause: unknown

  constructor(cause: unknown, message = cause instanceof Error ? cause.message : String(cause)) {
    super(message)
    this.name = 'StoreUnavailable'
    this.cause = cause
  }
}
