import type { ErrorCode } from '@/protocol/envelope'
import type { WriteResult } from '@/replica/replica'
import type { StorageFailure } from '@/services/storage/storage'
import type { TeamEntry } from './team-entry'

/** Why a team could not be made, joined, opened or moved. Whatever was there before is still there. */
export interface TeamFailure {
  readonly ok: false
  readonly code:
    | ErrorCode
    | 'unreachable'
    | 'storage_full'
    | 'storage_unavailable'
    /** No such team on this phone. */
    | 'not_here'
    /** The team is on this phone already. */
    | 'already_here'
    /** Not possible for a team of this home: sample data never leaves the phone. */
    | 'wrong_home'
    | 'cancelled'
    /** The backup is of a cloud team that this person is not in. */
    | 'not_a_member'
    | 'privacy_refused'
    | 'not_a_backup'
    | 'newer_version'
    | 'damaged'
  readonly message: string
}

export type TeamResult = { readonly ok: true; readonly entry: TeamEntry } | TeamFailure

export function storageProblem({ code, message }: StorageFailure): TeamFailure {
  return { ok: false, code: code === 'full' ? 'storage_full' : 'storage_unavailable', message }
}

export function writeProblem({ code, message }: Extract<WriteResult, { ok: false }>): TeamFailure {
  if (code === 'storage_full') return { ok: false, code, message }
  return { ok: false, code: code === 'invalid' ? 'bad_request' : 'storage_unavailable', message }
}

export function notHere(teamId: string): TeamFailure {
  return { ok: false, code: 'not_here', message: `no team ${teamId} on this phone` }
}
