import type { CallName, Calls } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'

/** Nothing came back: offline, timed out, or no such cloud. The call may still have been carried out. */
export interface Unreachable {
  readonly ok: false
  readonly code: 'unreachable'
  readonly message: string
  readonly retry: true
}

/**
 * The team's cloud. Adapters never throw: every outcome is an envelope or `unreachable`.
 * `isConfigured` is false for the null adapter: the tool then lives on this phone alone.
 */
export interface Cloud {
  readonly isConfigured: boolean
  call<N extends CallName>(name: N, request: Calls[N]['request']): Promise<Envelope<Calls[N]['reply']> | Unreachable>
}
