import type { Envelope, ErrorCode, Failure } from '@/protocol/envelope'

/** These may pass by themselves: the same call, unchanged, may succeed later. */
const RETRYABLE: readonly ErrorCode[] = ['busy', 'internal', 'rate_limited', 'too_many_tries', 'clock_ahead']

/** The envelope of a call that was carried out. */
export function success<T>(data: T): Envelope<T> {
  return { ok: true, data }
}

/** The envelope of a call that changed nothing the caller asked for. `message` is for a developer's eyes. */
export function failure(code: ErrorCode, message: string, details?: Failure['details']): Failure {
  return { ok: false, code, message, retry: RETRYABLE.includes(code), ...(details === undefined ? {} : { details }) }
}
