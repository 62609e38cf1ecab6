/** The place for files did not answer; nothing is known of what it holds. */
export class FilesUnavailable extends Error {
  readonly code = 'files_unavailable'
  readonly cause: unknown

  constructor(cause: unknown, message = cause instanceof Error ? cause.message : String(cause)) {
    super(message)
    this.name = 'FilesUnavailable'
    this.cause = cause
  }
}
