import type { Change } from '@/protocol/change'
import { findChangeProblem } from '@/protocol/change-schema'
import type { Failure } from '@/protocol/envelope'
import { canWrite, isOwnToWrite } from '@/protocol/permissions'
import { isClockAhead } from '@/protocol/stamp'
import { fromWire, MAX_REQUEST_BYTES, type WireBatch } from '@/protocol/wire'
import type { BatchDocument, TeamDocument, TeamMember } from '#cloud/store/documents'
import { canonicalJson } from './canonical-json'
import { hashOf } from './hash'
import { withNote } from './membership'
import { countOne, isSpent } from './rate-window'
import { failure, success } from './reply'
import type { Action, Scope } from './scope'
import { withSweep } from './sweep-due'
import { accessTeam } from './team-access'
import { transact } from './transact'

/**
 * Gives a batch the next seq of its stream, in four database operations. A batch that was carried out before is
 * answered with the seq it has, whatever has changed since: its sender never heard. That holds for a sender who was
 * removed since, too, or what the log has would also go into the rescue file.
 */
export const appendBatch: Action<'stream.append'> = async ({ teamId, batch }, scope) => {
  const changes = fromWire(batch)
  const invalid = findInvalid(batch, changes)
  if (invalid !== undefined) return invalid
  const id = `${teamId}:${batch.stream}:${batch.id}`
  const hash = hashOf('batch', canonicalJson(batch))
  return transact(scope, async (transaction) => {
    const found = await transaction.get('teams', teamId)
    const access = accessTeam(found, scope)
    if (!access.ok) {
      const sender = formerMember(found, scope.identity)
      const sent = sender && (await transaction.get('batches', id))
      const answer = sent && replay(sent, hash, sender.id)
      return answer?.ok || answer?.details ? answer : access
    }
    const { team, me } = access
    const before = await transaction.get('batches', id)
    if (before !== undefined) return replay(before, hash, me.id)
    const refusal = findRefusal({ team, me, stream: batch.stream, changes }, scope)
    if (refusal !== undefined) return refusal
    const at = scope.clock.now()
    const seq = (team.heads[batch.stream] ?? 0) + 1
    await transaction.put('batches', id, {
      ...batch,
      teamId,
      seq,
      memberId: me.id,
      at,
      hash,
      records: recordsOf(changes),
    })
    const counted = { ...me, writes: countOne(me.writes, scope.limits.writes, at) }
    const heads = { ...team.heads, [batch.stream]: seq }
    await transaction.put('teams', teamId, { ...withNote(withSweep(team, scope), counted), heads })
    return success({ seq, at })
  })
}

/** What is wrong with the batch whoever sends it. */
function findInvalid(batch: WireBatch, changes: readonly Change[]): Failure | undefined {
  if (Buffer.byteLength(JSON.stringify(batch)) > MAX_REQUEST_BYTES) return failure('too_large', 'split the batch')
  const refused = indexesOf(changes, (change) => findChangeProblem(change) !== undefined)
  const [first] = refused
  if (first === undefined) return undefined
  const problem = changes[first] && findChangeProblem(changes[first])
  return failure('bad_request', `change ${first}: ${problem}`, { refused })
}

function formerMember(team: TeamDocument | undefined, identity: string) {
  return team?.former?.find((one) => one.identity === identity)
}

function replay(before: BatchDocument, hash: string, memberId: string) {
  const isOwn = before.memberId === memberId
  if (isOwn && before.hash === hash) return success({ seq: before.seq, at: before.at })
  return failure('batch_mismatch', 'another batch has this id', isOwn ? { seq: before.seq } : undefined)
}

interface Attempt {
  readonly team: TeamDocument
  readonly me: TeamMember
  readonly stream: string
  readonly changes: readonly Change[]
}

/** Why this member may not append this now. */
function findRefusal({ team, me, stream, changes }: Attempt, { clock, limits }: Scope): Failure | undefined {
  const now = clock.now()
  const forbidden = indexesOf(
    changes,
    ({ kind, id }) => !canWrite(me.role, stream, kind) || !isOwnToWrite(me.id, kind, id),
  )
  if (forbidden.length > 0) return failure('forbidden', 'not for this role', { refused: forbidden })
  const head = team.heads[stream] ?? 0
  // A change that claims to have seen what is not written yet would later win over it unasked.
  const foreseeing = indexesOf(changes, (change) => change.seen > head)
  if (foreseeing.length > 0) return failure('bad_request', 'seen is past the head', { refused: foreseeing })
  if (changes.some((change) => isClockAhead(change.stamp, now))) {
    return failure('clock_ahead', 'a stamp is ahead of the server', { now })
  }
  return isSpent(me.writes, limits.writes, now) ? failure('rate_limited', 'too many batches') : undefined
}

function indexesOf(changes: readonly Change[], isMatch: (change: Change) => boolean): readonly number[] {
  return changes.flatMap((change, index) => (isMatch(change) ? [index] : []))
}

function recordsOf(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.map((change) => `${change.kind}:${change.id}`))]
}
