import type { CallName } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import { isCallName, parseRequest } from '@/protocol/request-schema'
import type { Store } from '#cloud/store/store'
import { CLOUD_LIMITS, type Limits } from './limits'
import { failure } from './reply'
import type { Action, CloudClock, CloudRandom } from './scope'
import { appendBatch } from './stream-append'
import { readStream } from './stream-read'
import { createTeam } from './team-create'
import { inviteToTeam } from './team-invite'
import { joinTeam } from './team-join'
import { teamMembers } from './team-members'

/** Where a failure of the cloud itself is written down; the caller learns nothing of it. */
export type Log = (message: string, error: unknown) => void

export interface Context {
  /** Who the platform says is calling; absent when it does not say. */
  readonly identity: string | undefined
  readonly store: Store
  readonly clock: CloudClock
  readonly random: CloudRandom
  readonly log: Log
  readonly limits?: Limits
}

const ACTIONS: { readonly [N in CallName]: Action<N> } = {
  'team.create': createTeam,
  'team.invite': inviteToTeam,
  'team.join': joinTeam,
  'team.members': teamMembers,
  'stream.append': appendBatch,
  'stream.read': readStream,
}

/**
 * The cloud's one entry. `call` is `{name, request}`, not trusted in any part. Never throws: what goes wrong inside is
 * logged and answered with `internal`.
 */
export async function handle(call: unknown, context: Context): Promise<Envelope<unknown>> {
  const { name, request } = partsOf(call)
  if (!isCallName(name)) return failure('bad_request', 'unknown call')
  try {
    return await carryOut(name, request, context)
  } catch (error) {
    context.log(`${name} failed`, error)
    return failure('internal', 'something went wrong in the cloud')
  }
}

function partsOf(call: unknown): { readonly name?: unknown; readonly request?: unknown } {
  return typeof call === 'object' && call !== null ? call : {}
}

async function carryOut<N extends CallName>(name: N, input: unknown, context: Context): Promise<Envelope<unknown>> {
  const { identity, limits = CLOUD_LIMITS, store, clock, random } = context
  if (!identity) return failure('not_signed_in', 'the platform does not say who calls')
  const parsed = parseRequest(name, input)
  if (!parsed.ok) return failure('bad_request', parsed.message)
  const action: Action<N> = ACTIONS[name]
  return action(parsed.request, { identity, store, clock, random, limits })
}
