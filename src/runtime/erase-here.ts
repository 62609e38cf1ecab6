import type { Drafts } from './drafts'
import type { Managed } from './manage-team'
import type { Shelf } from './shelf'
import { notHere, storageProblem } from './team-result'

/**
 * Takes a team that only this phone has off it for good, with what was half-filled in it, and opens the next one.
 * `wrong_home`: the cloud has it, or is just being given it.
 */
export async function eraseHere(teamId: string, shelf: Shelf, drafts: Drafts): Promise<Managed> {
  const entry = shelf.find(teamId)
  if (!entry) return notHere(teamId)
  const { replica } = shelf.state()
  if (entry.home === 'cloud' || (replica?.teamId === teamId && replica.home === 'cloud'))
    return { ok: false, code: 'wrong_home', message: 'the cloud has this team' }
  const removed = await shelf.remove(teamId)
  await drafts.clearAll(`${teamId}/`)
  return removed.ok ? { ok: true } : storageProblem(removed)
}
