import type { OpenedShare } from '@/protocol/share'
import type { Envelope } from '@/protocol/envelope'
import type { ShareDocument, TeamDocument } from '#cloud/store/documents'
import type { Store, Transaction } from '#cloud/store/store'
import { hashOf } from './hash'
import { readPerson, writePerson } from './person'
import { countOne, isSpent } from './rate-window'
import { failure, success } from './reply'
import type { Action, Scope } from './scope'
import { isLive } from './share-lists'
import { memberOf } from './team-access'
import { transact } from './transact'

/**
 * What stands behind a link, for whoever holds it: the page as it was redacted when it was shared, and for members of its
 * team where to look themselves. Tokens that open nothing are counted by person, so that none can be guessed. A link
 * opens although the count of its openings could not be kept: many of one group open it in the same moment.
 */
export const openShare: Action<'share.open'> = async ({ token }, scope) => {
  const id = hashOf('share', token)
  const person = await readPerson(scope.store, scope.identity)
  const isGuessing = isSpent(person.failedShares, scope.limits.failedShares, scope.clock.now())
  if (isGuessing) return failure('too_many_tries', 'too many links that open nothing, wait')
  const counted = await transact(scope, (transaction) => openAndCount(transaction, id, scope))
  const opened = counted.ok || counted.code !== 'busy' ? counted : await look(scope.store, id, scope)
  return !opened.ok && opened.code === 'share_unknown' ? countGuess(opened, scope) : opened
}

async function openAndCount(transaction: Transaction, id: string, scope: Scope): Promise<Envelope<OpenedShare>> {
  const share = await transaction.get('shares', id)
  const team = share && (await transaction.get('teams', share.teamId))
  const opened = answerOf(share, team, scope)
  const isOwn = team && memberOf(team, scope.identity)?.id === share?.memberId
  if (opened.ok && share && !isOwn) await transaction.put('shares', id, { ...share, opens: share.opens + 1 })
  return opened
}

async function look(store: Store, id: string, scope: Scope): Promise<Envelope<OpenedShare>> {
  const share = await store.get('shares', id)
  return answerOf(share, share && (await store.get('teams', share.teamId)), scope)
}

function answerOf(
  share: ShareDocument | undefined,
  team: TeamDocument | undefined,
  { identity, clock, due }: Scope,
): Envelope<OpenedShare> {
  if (share === undefined || team === undefined) return failure('share_unknown', 'no such link')
  const now = clock.now()
  if (team.erasure !== undefined && team.erasure.eraseAt <= now) {
    due.add(team.teamId)
    return failure('share_revoked', 'its team is gone')
  }
  if (!isLive(share, now)) return share.revokedAt === undefined ? expired() : failure('share_revoked', 'taken back')
  const { teamId, subject, memberId, createdAt, expiresAt, page } = share
  if (memberOf(team, identity)) return success({ as: 'member', teamId, subject })
  const sharer = [...team.members, ...(team.former ?? [])].find((one) => one.id === memberId)
  const about = { teamName: team.name, sharedAt: createdAt, expiresAt, page }
  return success({ as: 'guest', ...about, ...(sharer && { sharedBy: sharer.name }) })
}

const expired = () => failure('share_expired', 'past its day')

async function countGuess(refused: Envelope<OpenedShare>, scope: Scope): Promise<Envelope<OpenedShare>> {
  const { identity, limits, clock } = scope
  return transact(scope, async (transaction) => {
    const person = await readPerson(transaction, identity)
    const failedShares = countOne(person.failedShares, limits.failedShares, clock.now())
    await writePerson(transaction, identity, { ...person, failedShares })
    return refused
  })
}
