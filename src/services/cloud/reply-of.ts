import type { Envelope } from '@/protocol/envelope'
import type { Unreachable } from './cloud'
import { unreachable } from './unreachable'

/** WeChat gives up on a cloud function after 15 s; the preview behaves the same. */
export const CALL_TIMEOUT_MILLISECONDS = 15_000

/**
 * What came back, if it is an envelope at all: a proxy's error page or a crashed function's text is no answer,
 * and the call may or may not have been carried out.
 */
export function replyOf<T>(answer: unknown): Envelope<T> | Unreachable {
  if (typeof answer !== 'object' || answer === null) return unreachable('no envelope came back')
  const { ok, data, code } = answer as Record<string, unknown>
  const isEnvelope = (ok === true && data !== undefined) || (ok === false && typeof code === 'string')
  return isEnvelope ? (answer as Envelope<T>) : unreachable('no envelope came back')
}
