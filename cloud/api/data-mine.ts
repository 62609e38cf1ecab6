import type { GivenInvite, PersonalData } from '@/protocol/calls'
import type { Envelope } from '@/protocol/envelope'
import type { PersonDocument, RateWindow, TeamDocument, TeamFormerMember, TeamMember } from '#cloud/store/documents'
import type { KeptInvite } from '#cloud/store/store'
import { hashOf } from './hash'
import { PAGE_MAX_BATCHES } from './limits'
import { memberOfAnyTime } from './membership'
import { success } from './reply'
import type { Action } from './scope'
import { accessTeam } from './team-access'

type Reply = Envelope<PersonalData>

/** What the cloud keeps of the caller: four reads a page. For those who were in the team too, until they are forgotten. */
export const readOwnData: Action<'data.mine'> = async ({ teamId, from }, scope): Promise<Reply> => {
  const { store, identity } = scope
  const team = await store.get('teams', teamId)
  const access = accessTeam(team, scope)
  const me = team && memberOfAnyTime(team, identity)
  if (!access.ok && (access.code !== 'forbidden' || team === undefined || me === undefined)) return access
  if (team === undefined || me === undefined) throw new TypeError('whoever may enter a team is in it')
  const [person, found, list] = await Promise.all([
    store.get('people', hashOf('person', identity)),
    store.invitesOfTeam({ teamId, ...(from !== undefined && { after: from }), limit: PAGE_MAX_BATCHES }),
    store.get('shareLists', teamId),
  ])
  const next = found.length === PAGE_MAX_BATCHES ? found[found.length - 1]?.id : undefined
  return success({
    ...inTeam(team, me),
    ...acrossTeams(person, me),
    invites: found.filter(({ invite }) => invite.invitedBy === me.id).map(given),
    ...(next !== undefined && { next }),
    shares: (list?.shares ?? []).filter(({ memberId }) => memberId === me.id),
  })
}

function inTeam({ teamId, name, kind, erasure }: TeamDocument, me: TeamMember | TeamFormerMember) {
  return {
    team: { teamId, name, kind },
    memberId: me.id,
    name: me.name,
    ...('role' in me && { role: me.role, joinedAt: me.joinedAt }),
    ...(erasure?.askedBy === me.id && { erasureAsked: erasure.eraseAt }),
  }
}

function acrossTeams(person: PersonDocument | undefined, me: TeamMember | TeamFormerMember) {
  const { failedJoins, creations, failedLookups, failedShares, teams = [], left = [] } = person ?? {}
  const { writes, invites } = 'role' in me ? me : {}
  const windows: Readonly<Record<string, RateWindow | undefined>> = {
    ...{ writes, invites, failedJoins, creations, failedLookups, failedShares },
  }
  const counted: Record<string, RateWindow> = {}
  for (const [name, window] of Object.entries(windows)) if (window && window.count > 0) counted[name] = window
  return { counted, teams, teamsLeft: left.length }
}

function given({ invite: { role, expiresAt, usedBy } }: KeptInvite): GivenInvite {
  return { role, expiresAt, ...(usedBy !== undefined && { usedBy }) }
}
