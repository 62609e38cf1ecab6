import { success } from './reply'
import type { Action, Scope } from './scope'
import { accessFor } from './team-access'
import { transact } from './transact'

const BUYER_KEY_BYTES = 32

/**
 * The secret under which phones turn a buyer's number into a mark. One read; a team that was made before there was one gets
 * it in a transaction, so that two phones that ask at once are told the same.
 */
export const buyerKeyOfTeam: Action<'team.buyerKey'> = async ({ teamId }, scope) => {
  const access = accessFor('team.buyerKey', await scope.store.get('teams', teamId), scope)
  if (!access.ok) return access
  const { buyerKey } = access.team
  return buyerKey === undefined ? makeBuyerKey(teamId, scope) : success({ buyerKey })
}

/** 256 bits in base64url. */
export function newBuyerKey({ random }: Scope): string {
  return Buffer.from(random.bytes(BUYER_KEY_BYTES)).toString('base64url')
}

function makeBuyerKey(teamId: string, scope: Scope) {
  return transact<{ buyerKey: string }>(scope, async (transaction) => {
    const access = accessFor('team.buyerKey', await transaction.get('teams', teamId), scope)
    if (!access.ok) return access
    const buyerKey = access.team.buyerKey ?? newBuyerKey(scope)
    await transaction.put('teams', teamId, { ...access.team, buyerKey })
    return success({ buyerKey })
  })
}
