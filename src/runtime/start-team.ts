import type { TeamKind } from '@/domain/records/team'
import type { Write } from '@/replica/replica'
import { openCopy, teamFolder } from './open-copy'
import type { Services } from './services'
import type { Shelf } from './shelf'
import { withView, type TeamEntry, type TeamHome } from './team-entry'
import { writeProblem, type TeamFailure, type TeamResult } from './team-result'

const ID_BITS = 96
const REPLICA_ID_BITS = 48

export interface NewTeam {
  readonly name: string
  readonly kind: TeamKind
  readonly memberName: string
  /** The records it begins with, on storage before anybody sees the team. */
  readonly begins?: (memberId: string) => readonly Write[]
}

/** The only member of a team that begins on this phone. */
export function newEntry({ name, kind, memberName }: NewTeam, home: TeamHome, services: Services): TeamEntry {
  const { random, clock } = services
  const now = clock.now()
  const memberId = random.id(ID_BITS)
  return {
    teamId: random.id(ID_BITS),
    memberId,
    name,
    kind,
    home,
    role: 'owner',
    replicaId: newReplicaId(services),
    members: [{ id: memberId, name: memberName, role: 'owner', joinedAt: now }],
    addedAt: now,
  }
}

function newReplicaId({ random }: Services): string {
  return random.id(REPLICA_ID_BITS)
}

/** A code of the boss's makes this phone one of the team's. Needs the network. */
export async function joinTeam(
  request: { readonly code: string; readonly memberName: string },
  shelf: Shelf,
  services: Services,
): Promise<TeamResult> {
  const joined = await services.cloud.call('team.join', request)
  if (!joined.ok) return joined
  const { teamId, me, name, kind } = joined.data
  const known = shelf.find(teamId)
  const fresh = newEntry({ name, kind, memberName: me.name }, 'cloud', services)
  return shelf.add(withView(known ?? { ...fresh, teamId }, joined.data))
}

/** The sample team: with the null cloud for ever. */
export async function loadSample(shelf: Shelf, services: Services, language: 'zh-CN' | 'en'): Promise<TeamResult> {
  const loaded = shelf.state().teams.find(({ home }) => home === 'sample')
  if (loaded) return shelf.open(loaded.teamId)
  const sampleTeam = await fetchSample()
  if (!sampleTeam) return { ok: false, code: 'unreachable', message: 'the sample is not on the phone yet' }
  const sample = sampleTeam({ now: services.clock.now(), language })
  return beginWith(newEntry(sample.team, 'sample', services), sample.writes, { shelf, services })
}

/** The sample stands in a sub-package: it is wanted once, and seldom. */
async function fetchSample() {
  try {
    const { sampleTeam } = await import(/* webpackChunkName: "pages-team/sample" */ '@/domain/sample/sample-team')
    return sampleTeam
  } catch {
    return undefined
  }
}

/** A team of one's own, on this phone at once; where there is a cloud it moves there by itself. */
export function createTeam(team: NewTeam, shelf: Shelf, services: Services): Promise<TeamResult> {
  const entry = { ...newEntry(team, 'local', services), wantsCloud: services.cloud.isConfigured }
  const writes = team.begins?.(entry.memberId) ?? []
  return writes.length > 0 ? beginWith(entry, writes, { shelf, services }) : shelf.add(entry)
}

interface Phone {
  readonly shelf: Shelf
  readonly services: Services
}

/** Put on the shelf only once its first records are whole: a kill before that leaves nothing to be seen. */
async function beginWith(entry: TeamEntry, writes: readonly Write[], { shelf, services }: Phone): Promise<TeamResult> {
  const problem = await writeFirst(entry, writes, services)
  if (!problem) return shelf.add(entry)
  await services.storage.removeAll(teamFolder(entry.teamId))
  return problem
}

async function writeFirst(
  entry: TeamEntry,
  writes: readonly Write[],
  services: Services,
): Promise<TeamFailure | undefined> {
  const opened = await openCopy(services, entry)
  if (!opened.ok) return opened
  const written = await opened.replica.write(writes)
  await opened.replica.close()
  return written.ok ? undefined : writeProblem(written)
}
