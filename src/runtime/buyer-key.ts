import type { Services } from './services'
import type { Shelf } from './shelf'
import { notHere, type TeamFailure } from './team-result'

const BUYER_KEY_BITS = 256

export type BuyerKeyResult = { readonly ok: true; readonly buyerKey: string } | TeamFailure

/**
 * The secret under which the open team's buyers are recognised. A cloud team's is the cloud's and is asked for once; a local
 * team makes its own and takes it along when it moves. `forbidden` for who may not import.
 */
export async function buyerKeyOf(shelf: Shelf, { cloud, random }: Services): Promise<BuyerKeyResult> {
  const { active } = shelf.state()
  if (!active) return notHere('')
  const { teamId, home, buyerKey } = active
  if (buyerKey !== undefined) return { ok: true, buyerKey }
  if (home === 'cloud') {
    const told = await cloud.call('team.buyerKey', { teamId })
    return told.ok ? kept(told.data.buyerKey, teamId, shelf) : told
  }
  return kept(random.id(BUYER_KEY_BITS), teamId, shelf)
}

/** On storage before anything is hashed under it; of two that were made at once the first stays. */
async function kept(made: string, teamId: string, shelf: Shelf): Promise<BuyerKeyResult> {
  const changed = await shelf.change(teamId, ({ buyerKey = made }) => ({ buyerKey }))
  return changed.ok ? { ok: true, buyerKey: changed.entry.buyerKey ?? made } : changed
}
