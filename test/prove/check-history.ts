import type { ConfirmedChange } from '@/protocol/change'
import type { Role } from '@/protocol/roles'
import { fromConfirmedWire } from '@/protocol/wire'
import { expectedOf } from './fold-rule'
import { orderedText } from './ordered-text'
import { placesProblems } from './places'
import { ROOMS } from './rooms'
import { TEAM_ID, type SimulatedCloud } from './simulated-cloud'
import type { SimulatedPhone } from './simulated-phone'
import { mayRead } from './team-rules'

interface Ended {
  readonly cloud: SimulatedCloud
  readonly phones: readonly SimulatedPhone[]
}

/** What is wrong at the end of a history, after the network healed and the phones synced; nothing when all holds. */
export async function checkHistory({ cloud, phones }: Ended): Promise<readonly string[]> {
  const wrong = [...cloud.leaks, ...cloud.logged]
  const logs = new Map<string, readonly ConfirmedChange[]>()
  for (const { stream } of ROOMS) {
    const batches = await cloud.log(stream)
    if (batches.some(({ seq }, place) => seq !== place + 1)) wrong.push(`the log of ${stream} has a gap`)
    logs.set(stream, batches.flatMap(fromConfirmedWire))
  }
  const all = [...logs.values()].flat()
  for (const phone of phones) {
    const role = await cloud.roleOf(phone.person)
    const problems = [
      ...placesProblems(phone, all, cloud),
      ...keptProblems(phone, role),
      ...(role ? viewProblems(phone, viewOfLogs(logs, role)) : goneProblems(phone)),
    ]
    wrong.push(...problems.map((problem) => `${phone.name}: ${problem}`))
  }
  return wrong
}

/** All records and questions of the streams that a role may read, as the rule says. */
function viewOfLogs(logs: ReadonlyMap<string, readonly ConfirmedChange[]>, role: Role): string {
  const records: Record<string, unknown[]> = {}
  const questions: string[] = []
  for (const { kind, stream } of ROOMS) {
    const log = mayRead(role, stream) ? (logs.get(stream) ?? []) : []
    const own: unknown[] = []
    for (const id of [...new Set(log.map((change) => change.id))].sort()) {
      const expected = expectedOf(
        id,
        log.filter((change) => change.id === id),
      )
      if (expected.record) own.push(expected.record)
      if (isShown(kind)) questions.push(...expected.questions.map((field) => `${id}.${field}`))
    }
    records[kind] = own
  }
  return orderedText({ records, questions: questions.sort() })
}

/** What only a newer phone knows is kept for it, and asks nobody anything. */
const isShown = (kind: string) => kind !== 'goal'

/** The same as a phone shows it. */
export function viewOfPhone({ replica }: SimulatedPhone): string {
  const byId = (left: { readonly id: string }, right: { readonly id: string }) => (left.id < right.id ? -1 : 1)
  const records = Object.fromEntries(
    ROOMS.map(({ kind }) => [kind, [...(replica?.records(kind).values() ?? [])].sort(byId)]),
  )
  const questions = replica?.questions().map(({ id, field }) => `${id}.${field}`) ?? []
  return orderedText({ records, questions: questions.sort() })
}

function viewProblems(phone: SimulatedPhone, expected: string): readonly string[] {
  const status = phone.replica?.status()
  if (status?.state !== 'synced') return [`is ${status?.state ?? 'off'}, ${status?.problem ?? 'no problem named'}`]
  if (status.pending.length > 0) return ['still waits to send']
  const shown = viewOfPhone(phone)
  return shown === expected ? [] : [`shows ${shown}, the rule says ${expected}`]
}

/** A phone keeps no copy of a stream that its person may not read, and of no team that they are not in. */
function keptProblems({ storage, person }: SimulatedPhone, role: Role | undefined): readonly string[] {
  const folder = `teams/${TEAM_ID}/id-${person}/`
  return ROOMS.filter(({ stream }) => !mayRead(role, stream)).flatMap(({ stream }) => {
    const rooms = [`${folder}outbox/${stream}/`, `${folder}snapshot/${stream}/`]
    const kept = storage.entries().filter(([key]) => rooms.some((room) => key.startsWith(room)))
    return kept.length > 0 ? [`keeps ${kept.length} texts of ${stream} as ${role ?? 'nobody of the team'}`] : []
  })
}

/** Nothing of the team but the rescue files is left. */
function goneProblems({ replica, storage }: SimulatedPhone): readonly string[] {
  const state = replica?.status().state
  if (state !== 'removed') return [`is out of the team and ${state ?? 'off'}`]
  const kept = storage.entries().filter(([key]) => key.startsWith(`teams/${TEAM_ID}/`))
  return kept.length > 0 ? [`is out of the team and keeps ${kept.length} texts`] : []
}
