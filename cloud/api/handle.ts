import type { CallName } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import { isCallName, parseRequest } from '@/protocol/request-schema'
import type { Files } from '#cloud/files/files'
import type { Store } from '#cloud/store/store'
import { eraseData } from './data-erase'
import { exportData } from './data-export'
import { readOwnData } from './data-mine'
import { eraseTeam } from './erase-team'
import { answerLookup } from './failed-lookup'
import { getFile } from './file-get'
import { putFile } from './file-put'
import { sweepFiles } from './file-sweep'
import { readHistory } from './history-read'
import { isTooDeep } from './is-too-deep'
import { CLOUD_LIMITS, type Limits } from './limits'
import { failure } from './reply'
import type { Action, CloudClock, CloudRandom, Log, Scope } from './scope'
import { createShare } from './share-create'
import { listShares } from './share-list'
import { openShare } from './share-open'
import { revokeShares } from './share-revoke'
import { appendBatch } from './stream-append'
import { readStream } from './stream-read'
import { readSnapshot } from './stream-snapshot'
import { buyerKeyOfTeam } from './team-buyer-key'
import { setAmountSharers } from './team-set-amount-sharers'
import { createTeam } from './team-create'
import { inviteToTeam } from './team-invite'
import { joinTeam } from './team-join'
import { listTeams } from './team-list'
import { teamMembers } from './team-members'
import { leaveTeam, removeMember } from './team-remove'
import { handOverTeam, setRole } from './team-set-role'
import type { TextCheck } from './text-check'

/** Twice as deep as any sound call. */
const DEPTH_MAX = 24

export interface Context {
  /** Who the platform says is calling; absent when it does not say. */
  readonly identity: string | undefined
  readonly store: Store
  readonly files: Files
  readonly clock: CloudClock
  readonly random: CloudRandom
  readonly log: Log
  readonly textCheck: TextCheck
  readonly limits?: Limits
}

const ACTIONS: { readonly [N in CallName]: Action<N> } = {
  'team.create': createTeam,
  'team.buyerKey': buyerKeyOfTeam,
  'team.invite': inviteToTeam,
  'team.join': joinTeam,
  'team.members': teamMembers,
  'team.list': listTeams,
  'team.setRole': setRole,
  'team.handOver': handOverTeam,
  'team.remove': removeMember,
  'team.leave': leaveTeam,
  'team.setAmountSharers': setAmountSharers,
  'share.create': createShare,
  'share.open': openShare,
  'share.list': listShares,
  'share.revoke': revokeShares,
  'stream.append': appendBatch,
  'stream.read': readStream,
  'stream.snapshot': readSnapshot,
  'history.read': readHistory,
  'file.put': putFile,
  'file.get': getFile,
  'data.export': exportData,
  'data.mine': readOwnData,
  'data.erase': eraseData,
}

/**
 * The cloud's one entry. `call` is `{name, request, client}`, not trusted in any part. Never throws: what goes wrong inside is
 * logged and answered with `internal`.
 */
export async function handle(call: unknown, context: Context): Promise<Envelope<unknown>> {
  if (isTooDeep(call, DEPTH_MAX)) return failure('bad_request', 'nested too deep')
  const { name, request, client } = partsOf(call)
  if (!isCallName(name)) return failure('bad_request', 'unknown call')
  try {
    return await carryOut(name, { request, client }, context)
  } catch (error) {
    context.log(`${name} failed`, error)
    return failure('internal', 'something went wrong in the cloud')
  }
}

function partsOf(call: unknown): {
  readonly name?: unknown
  readonly request?: unknown
  readonly client?: unknown
} {
  return typeof call === 'object' && call !== null ? call : {}
}

interface Asked {
  readonly request: unknown
  readonly client: unknown
}

async function carryOut<N extends CallName>(name: N, asked: Asked, context: Context): Promise<Envelope<unknown>> {
  const { identity, limits = CLOUD_LIMITS, ...platform } = context
  if (!identity) return failure('not_signed_in', 'the platform does not say who calls')
  const parsed = parseRequest(name, asked.request)
  if (!parsed.ok) return failure('bad_request', parsed.message)
  const action: Action<N> = ACTIONS[name]
  const scope: Scope = {
    ...platform,
    identity,
    client: versionOf(asked.client),
    due: new Set(),
    unswept: new Set(),
    limits,
  }
  const reply = await action(parsed.request, scope)
  for (const teamId of scope.due) await eraseTeam(teamId, scope)
  for (const teamId of scope.unswept) await sweepFiles(teamId, scope)
  return 'teamId' in parsed.request ? answerLookup(reply, parsed.request.teamId, scope) : reply
}

function versionOf(client: unknown): number {
  return typeof client === 'number' && Number.isSafeInteger(client) ? client : 0
}
