import { buyerKeyOf } from './buyer-key'
import type { Services } from './services'
import type { Shelf } from './shelf'
import { withView, type TeamEntry } from './team-entry'
import { notHere, writeProblem, type TeamResult } from './team-result'

/**
 * Makes a local team a cloud team with the same ids. The cloud's team first, then the phone's records into its
 * outbox, then the entry: cut short anywhere, the same call again ends it.
 */
export async function makeCloud(teamId: string, shelf: Shelf, services: Services): Promise<TeamResult> {
  const opened = await shelf.open(teamId)
  if (!opened.ok) return opened
  const { entry } = opened
  if (entry.home === 'cloud') return opened
  if (entry.home === 'sample') return { ok: false, code: 'wrong_home', message: 'sample data stays on this phone' }
  // Made before the cloud could make another: what this phone has imported, or imports meanwhile, stays recognised.
  const secret = await buyerKeyOf(shelf, services)
  if (!secret.ok) return secret
  const { buyerKey } = secret
  const { memberId, name, kind } = entry
  const request = { teamId, memberId, name, kind, memberName: memberNameOf(entry), buyerKey }
  const created = await services.cloud.call('team.create', request)
  if (!created.ok) {
    // Refused for good: asking again at every launch would change nothing.
    if (!created.retry) await shelf.change(teamId, { wantsCloud: false })
    return created
  }
  const { replica } = shelf.state()
  if (replica?.teamId !== teamId) return notHere(teamId)
  const moved = await replica.toCloud()
  return moved.ok ? shelf.change(teamId, withView({ ...entry, buyerKey }, created.data)) : writeProblem(moved)
}

/** Brings names, roles and a postponed move up to date; without an answer everything stays as it was. */
export async function refreshTeam(shelf: Shelf, services: Services): Promise<void> {
  const { active, replica } = shelf.state()
  if (!active || !services.cloud.isConfigured) return
  // The records had moved when the phone was stopped, and the entry had not.
  const hasMoved = active.home === 'local' && replica?.home === 'cloud'
  if (hasMoved || active.wantsCloud) {
    await makeCloud(active.teamId, shelf, services)
    return
  }
  if (active.home !== 'cloud') return
  const view = await services.cloud.call('team.members', { teamId: active.teamId })
  if (view.ok && !isSameTeam(active, withView(active, view.data))) {
    await shelf.change(active.teamId, withView(active, view.data))
  }
}

function isSameTeam(first: TeamEntry, second: TeamEntry): boolean {
  const told = ({ name, kind, role, members, former, erasure }: TeamEntry) =>
    JSON.stringify([name, kind, role, members, former, erasure])
  return told(first) === told(second)
}

export function memberNameOf({ members, memberId }: TeamEntry): string {
  return members.find(({ id }) => id === memberId)?.name ?? ''
}
