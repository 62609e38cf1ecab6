import type { Calls, TeamView } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import type { Role } from '@/protocol/roles'
import type { Unreachable } from '@/services/cloud/cloud'
import type { Services } from './services'
import type { Shelf } from './shelf'
import { withView } from './team-entry'
import { notHere, type TeamFailure } from './team-result'

/** Done, or why not; nothing was changed then. */
export type Managed = { readonly ok: true } | TeamFailure

/** What is done to the open team as such. The cloud decides, so all of it waits for the network. */
export interface Management {
  setRole(memberId: string, role: Role): Promise<Managed>
  /** Makes another member the owner in this person's place. */
  handOver(memberId: string, myRole: Exclude<Role, 'owner'>): Promise<Managed>
  remove(memberId: string): Promise<Managed>
  /** 谁能分享金额 */
  setAmountSharers(roles: readonly Role[]): Promise<Managed>
  /** Leaves the team. What could not be sent is kept as a file, and the copy goes from the phone. */
  leave(): Promise<Managed>
  /** Erases the team after 7 days. `name`: its name, typed once more. */
  erase(name: string): Promise<Managed>
  /** Takes the erasure back. */
  keep(): Promise<Managed>
  /** Leaves, and has the cloud forget this person's name and identity in this team. */
  forgetMe(): Promise<Managed>
}

export function createManagement(shelf: Shelf, services: Services): Management {
  const { cloud } = services
  const openTeam = () => shelf.state().active?.teamId ?? ''
  const changing = async (asking: Promise<Envelope<TeamView> | Unreachable>): Promise<Managed> => {
    const reply = await asking
    if (!reply.ok) {
      await refresh(shelf, services)
      return reply
    }
    const { active } = shelf.state()
    if (active?.teamId !== reply.data.teamId) return { ok: true }
    return shelf.change(active.teamId, withView(active, reply.data))
  }
  const erasing = async (request: Calls['data.erase']['request']): Promise<Managed> => {
    const reply = await cloud.call('data.erase', request)
    if (!reply.ok) return reply
    const { erasure } = reply.data
    return shelf.change(request.teamId, { erasure, erasureSeen: erasure?.eraseAt })
  }
  return {
    setRole: (memberId, role) => changing(cloud.call('team.setRole', { teamId: openTeam(), memberId, role })),
    handOver: (memberId, myRole) => changing(cloud.call('team.handOver', { teamId: openTeam(), memberId, myRole })),
    remove: (memberId) => changing(cloud.call('team.remove', { teamId: openTeam(), memberId })),
    setAmountSharers: (roles) => changing(cloud.call('team.setAmountSharers', { teamId: openTeam(), roles })),
    leave: () => goAway(shelf, (teamId) => cloud.call('team.leave', { teamId })),
    forgetMe: () => goAway(shelf, (teamId) => cloud.call('data.erase', { teamId, what: 'me' })),
    erase: (name) => erasing({ teamId: openTeam(), what: 'team', name }),
    keep: () => erasing({ teamId: openTeam(), what: 'keep' }),
  }
}

/** A refusal often means that somebody else was quicker: the phone looks at how the team stands now. */
async function refresh(shelf: Shelf, { cloud }: Services): Promise<void> {
  const { active } = shelf.state()
  if (!active) return
  const view = await cloud.call('team.members', { teamId: active.teamId })
  if (view.ok) await shelf.change(active.teamId, withView(active, view.data))
}

/**
 * Sends what waits, goes, and lets the next round find that the person is out: from there it is the way of everybody
 * who is no longer in a team, rescue file included. The entry says first that it was their own will.
 */
async function goAway(
  shelf: Shelf,
  go: (teamId: string) => Promise<Envelope<unknown> | Unreachable>,
): Promise<Managed> {
  const { active, replica } = shelf.state()
  if (!active || !replica) return notHere('')
  const { teamId } = active
  await replica.sync()
  await shelf.change(teamId, { isLeaving: true })
  const gone = await go(teamId)
  // `forbidden`: out already, because the first answer was lost or somebody was quicker.
  if (!gone.ok && gone.code !== 'forbidden') {
    await shelf.change(teamId, { isLeaving: false })
    return gone
  }
  await replica.sync()
  await shelf.settled()
  return { ok: true }
}
