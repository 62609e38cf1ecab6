import type { TeamView } from '@/protocol/calls'
import type { Services } from './services'
import type { Shelf } from './shelf'
import { newEntry } from './start-team'
import { withView } from './team-entry'
import { notHere, type TeamFailure, type TeamResult } from './team-result'

export type FoundTeams = { readonly ok: true; readonly teams: readonly TeamView[] } | TeamFailure

/** The person's cloud teams that are not on this phone: a phone that was set up anew finds them again. */
export async function findTeams(shelf: Shelf, { cloud }: Services): Promise<FoundTeams> {
  if (!cloud.isConfigured) return { ok: true, teams: [] }
  const listed = await cloud.call('team.list', {})
  if (!listed.ok) return listed
  return { ok: true, teams: listed.data.teams.filter(({ teamId }) => !shelf.find(teamId)) }
}

/** Opens a team that the person is in and that this phone does not have. Its records come with the first sync. */
export async function enterTeam(teamId: string, shelf: Shelf, services: Services): Promise<TeamResult> {
  if (shelf.find(teamId)) return shelf.open(teamId)
  const view = await services.cloud.call('team.members', { teamId })
  if (!view.ok) return view.code === 'not_found' ? notHere(teamId) : view
  const { name, kind, me } = view.data
  const fresh = newEntry({ name, kind, memberName: me.name }, 'cloud', services)
  return shelf.add(withView({ ...fresh, teamId }, view.data))
}

/** A team that is not open learns here that its person is out of it, and its copy goes as an open one's would. */
export async function checkOthers(shelf: Shelf, { cloud }: Services): Promise<void> {
  const { teams, active } = shelf.state()
  if (!cloud.isConfigured) return
  for (const { teamId, home } of teams) {
    if (home !== 'cloud' || teamId === active?.teamId) continue
    const view = await cloud.call('team.members', { teamId })
    if (!view.ok && view.code === 'forbidden') await shelf.check(teamId)
  }
}
