/** Stable codes; what a person reads is made of them in `locales`. */
export type ErrorCode =
  | 'bad_request'
  | 'not_signed_in'
  | 'forbidden'
  | 'not_found'
  | 'code_wrong'
  | 'code_expired'
  | 'too_many_tries'
  | 'already_exists'
  | 'already_member'
  | 'no_such_member'
  | 'no_such_file'
  | 'last_owner'
  | 'team_full'
  | 'too_many_teams'
  | 'clock_ahead'
  | 'too_large'
  /** The platform does not let others read this text. */
  | 'text_refused'
  | 'batch_mismatch'
  | 'unknown_kind'
  | 'rate_limited'
  | 'busy'
  | 'update_needed'
  /** The log holds no such session, or it was deleted. */
  | 'no_such_session'
  | 'share_unknown'
  | 'share_expired'
  | 'share_revoked'
  | 'internal'

/** Whether the same call may succeed later, unchanged. */
export interface Failure {
  readonly ok: false
  readonly code: ErrorCode
  readonly message: string
  readonly retry: boolean
  /**
   * `now`, with `clock_ahead`: server time, epoch milliseconds.
   * `seq`, with `batch_mismatch`: the caller's own batch of this id is in the log there, as it was sent at another time.
   * `refused`, with `forbidden` or `bad_request`: the indexes of the changes refused. A `forbidden` without it says that
   * the caller is not in the team; with it (empty for a call that has no changes), that the role is not enough.
   */
  readonly details?: { readonly now?: number; readonly seq?: number; readonly refused?: readonly number[] }
}

export type Envelope<T> = { readonly ok: true; readonly data: T } | Failure
