import type { Value } from '@/domain/records/fields'
import type { ConfirmedChange } from '@/protocol/change'
import { fromConfirmedWire } from '@/protocol/wire'
import { expectedOf } from './fold-rule'
import { TEAM_ID, type SimulatedCloud } from './simulated-cloud'
import type { Attempt, SimulatedPhone } from './simulated-phone'

export interface Ended {
  readonly cloud: SimulatedCloud
  readonly phones: readonly SimulatedPhone[]
  /** The person who was taken out of the team, if anybody was. */
  readonly removed: string | undefined
  /** May not write: what was tried is set aside on the phone. */
  readonly viewer: string
}

type Carrier = Pick<ConfirmedChange, 'fields'>

/** Text with keys in order, to hold one record against another. */
const orderedText = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one,
  )

/** Every save carries something that no other has. */
const markerOf = ({ fields }: Carrier): Value | undefined => fields.wentWell ?? fields.deletedAt

/** What is wrong at the end of a history, after the network healed and the phones synced; nothing when all holds. */
export async function checkHistory(ended: Ended): Promise<readonly string[]> {
  const batches = await ended.cloud.log('work')
  const log = batches.flatMap(fromConfirmedWire)
  const wrong = [...ended.cloud.leaks, ...ended.cloud.logged]
  if (batches.some(({ seq }, place) => seq !== place + 1)) wrong.push('the log has a gap')
  const expected = viewOfLog(log)
  for (const phone of ended.phones) {
    wrong.push(...placesProblems(phone, log, ended).map((problem) => `${phone.person}: ${problem}`))
    const problem = phone.person === ended.removed ? leftProblem(phone) : viewProblem(phone, expected)
    if (problem !== undefined) wrong.push(`${phone.person}: ${problem}`)
  }
  return wrong
}

/** Where the changes of a rescue file lie is on the phone alone. */
function rescuedOf(phone: SimulatedPhone): readonly Carrier[] {
  const files = phone.storage.entries().filter(([key]) => key.startsWith('rescue/'))
  return files.flatMap(([, text]) => wholeRescue(text))
}

/** A kill in mid-write leaves half a file; the next start writes a whole one beside it. */
function wholeRescue(text: string): readonly Carrier[] {
  return text.endsWith('\n}') ? (JSON.parse(text) as { readonly changes: readonly Carrier[] }).changes : []
}

/** Every saved change is in the log or in that person's rescue file, exactly once. */
function placesProblems(phone: SimulatedPhone, log: readonly ConfirmedChange[], ended: Ended): readonly string[] {
  const own = log.filter(({ memberId }) => memberId === `id-${phone.person}`)
  const aside = phone.replica?.status().setAside ?? []
  // A removal that was killed is done again: two rescue files may hold the same, which counts once.
  const rescued = new Set(rescuedOf(phone).map(markerOf))
  return phone.attempts.flatMap((attempt) => {
    const logged = own.filter((change) => markerOf(change) === attempt.marker)
    const isAside = aside.some((one) => markerOf(one) === attempt.marker)
    const places = logged.length + (rescued.has(attempt.marker) ? 1 : 0) + (isAside ? 1 : 0)
    const isPlaced = attempt.isSaved ? places === 1 : places <= 1
    const isAsideWell = !isAside || phone.person === ended.viewer
    if (isPlaced && isAsideWell && logged.every((change) => isSame(change, attempt))) return []
    const where = `${logged.length}× in the log, ${rescued.has(attempt.marker) ? '' : 'not '}rescued`
    return [`${attempt.marker} (${attempt.isSaved ? 'saved' : 'not saved'}) is ${where}${isAside ? ', set aside' : ''}`]
  })
}

const isSame = (change: Carrier, { write }: Attempt) => orderedText(change.fields) === orderedText(write.fields)

/** All records and questions, as the rule says. */
function viewOfLog(log: readonly ConfirmedChange[]): string {
  const ids = [...new Set(log.map(({ id }) => id))].sort()
  const all = ids.map(
    (id) =>
      [
        id,
        expectedOf(
          id,
          log.filter((change) => change.id === id),
        ),
      ] as const,
  )
  const records = all.flatMap(([, { record }]) => (record ? [record] : []))
  const questions = all.flatMap(([id, one]) => one.questions.map((field) => `${id}.${field}`))
  return orderedText({ records, questions })
}

/** The same as a phone shows it. */
export function viewOfPhone({ replica }: SimulatedPhone): string {
  const byId = (left: { readonly id: string }, right: { readonly id: string }) => (left.id < right.id ? -1 : 1)
  const records = [...(replica?.records('session').values() ?? [])].sort(byId)
  const questions = replica?.questions().map(({ id, field }) => `${id}.${field}`) ?? []
  return orderedText({ records, questions: questions.sort() })
}

function viewProblem(phone: SimulatedPhone, expected: string): string | undefined {
  const status = phone.replica?.status()
  if (status?.state !== 'synced') return `is ${status?.state ?? 'off'}, ${status?.problem ?? 'no problem named'}`
  if (status.pending.length > 0) return 'still waits to send'
  const shown = viewOfPhone(phone)
  return shown === expected ? undefined : `shows ${shown}, the rule says ${expected}`
}

/** A removed member's phone keeps nothing of the team but the rescue files. */
function leftProblem(phone: SimulatedPhone): string | undefined {
  const state = phone.replica?.status().state
  if (state !== 'removed') return `was removed and is ${state ?? 'off'}`
  const kept = phone.storage.entries().filter(([key]) => key.startsWith(`teams/${TEAM_ID}/`))
  return kept.length > 0 ? `was removed and keeps ${kept.length} texts` : undefined
}
