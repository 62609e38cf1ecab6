import type { CallName, Calls } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import type { Files } from '#cloud/files/files'
import type { Store } from '#cloud/store/store'
import type { Limits } from './limits'
import type { TextCheck } from './text-check'

export interface CloudClock {
  /** Epoch milliseconds */
  now(): number
  wait(milliseconds: number): Promise<void>
}

/** Unguessable bytes, each 0–255. */
export interface CloudRandom {
  bytes(count: number): Uint8Array
}

/** Where a failure of the cloud itself is written down; the caller learns nothing of it. */
export type Log = (message: string, error: unknown) => void

/** What one call may use. `identity` is vouched for by the platform, never a field of the request. */
export interface Scope {
  readonly identity: string
  /** What the phone says of its version; 0 when it says nothing. */
  readonly client: number
  /** Teams that were found to be past the day of their erasure; they are erased before the call is answered. */
  readonly due: Set<string>
  /** Teams whose loose files are looked for, once the call is carried out. */
  readonly unswept: Set<string>
  readonly store: Store
  readonly files: Files
  readonly clock: CloudClock
  readonly random: CloudRandom
  readonly limits: Limits
  readonly log: Log
  readonly textCheck: TextCheck
}

/** Carries out one kind of call whose request has the right form. */
export type Action<N extends CallName> = (
  request: Calls[N]['request'],
  scope: Scope,
) => Promise<Envelope<Calls[N]['reply']>>
