import type { CallName, Calls } from '@/protocol/calls'
import type { Change } from '@/protocol/change'
import type { Envelope } from '@/protocol/envelope'
import type { Role } from '@/protocol/roles'
import { CLIENT_VERSION } from '@/protocol/client-version'
import { stampOf } from '@/protocol/stamp'
import { toWire, type WireBatch } from '@/protocol/wire'
import { handle } from '#cloud/api/handle'
import { CLOUD_LIMITS, type Limits } from '#cloud/api/limits'
import type { CloudRandom } from '#cloud/api/scope'
import { NO_TEXT_CHECK, type TextCheck } from '#cloud/api/text-check'
import type { Files } from '#cloud/files/files'
import type { Store } from '#cloud/store/store'
import { MemoryFiles } from '../contract/memory-files'
import { sqliteFixture } from '../contract/sqlite-store'

export const START = Date.UTC(2026, 10, 20, 12)
export const TEAM_ID = 'team-0000000001'
export const OWNER_ID = 'member-chen'

/** Deterministic bytes that do not repeat soon: a linear congruence, high byte taken. */
export function seededRandom(seed: number): CloudRandom {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  }
  return { bytes: (count) => Uint8Array.from({ length: count }, next) }
}

let batches = 0

/** A batch id of its own for each call. */
function newBatchId(): string {
  batches += 1
  return `batch${batches}`.padEnd(22, '_')
}

export function change(overrides: Partial<Change> = {}): Change {
  const stamp = stampOf({ milliseconds: START, counter: 0 }, 'replica1')
  return { kind: 'session', id: 's1', fields: { gmvFen: 26_840_000 }, stamp, seen: 0, ...overrides }
}

export function batchOf(changes: readonly Change[], overrides: Partial<WireBatch> = {}): WireBatch {
  return { ...toWire({ id: newBatchId(), stream: 'work' }, changes), ...overrides }
}

/** Everything the api logged is a failure of the cloud itself: a test that expects none says so. */
export interface CloudFixture {
  readonly store: Store
  readonly files: MemoryFiles
  readonly logged: readonly string[]
  now: number
  limits: Limits
  textCheck: TextCheck
  /** What phones say of their version. */
  client: number
  as(
    person: string | undefined,
  ): <N extends CallName>(name: N, request: Calls[N]['request']) => Promise<Envelope<Calls[N]['reply']>>
  raw(person: string | undefined, call: unknown): Promise<Envelope<unknown>>
  /** `chen` owns the team; each further role joins under its own name: `operator`, `anchor`, `viewer`. */
  createTeam(roles?: readonly Exclude<Role, 'owner'>[]): Promise<void>
  dispose(): Promise<void>
}

/** The api over a fresh SQLite store. `wrap` puts something between the two, `place` is where the bytes lie otherwise. */
export function cloudFixture(wrap: (store: Store) => Store = (store) => store, place?: Files): CloudFixture {
  const sqlite = sqliteFixture()
  const store = wrap(sqlite.open())
  const files = new MemoryFiles()
  const random = seededRandom(7)
  const logged: string[] = []
  const cloud: CloudFixture = {
    store,
    files,
    logged,
    now: START,
    limits: CLOUD_LIMITS,
    textCheck: NO_TEXT_CHECK,
    client: CLIENT_VERSION,
    raw: (identity, call) => {
      const clock = { now: () => cloud.now, wait: () => new Promise<void>((resolve) => setImmediate(resolve)) }
      const log = (message: string, error: unknown) => logged.push(`${message}: ${String(error)}`)
      return handle(call, {
        identity,
        store,
        files: place ?? files,
        clock,
        random,
        log,
        textCheck: cloud.textCheck,
        limits: cloud.limits,
      })
    },
    as: (person) => async (name, request) => {
      const overTheWire: unknown = JSON.parse(JSON.stringify({ name, request, client: cloud.client }))
      return (await cloud.raw(person, overTheWire)) as Envelope<Calls[typeof name]['reply']>
    },
    createTeam: async (roles = []) => {
      const owner = cloud.as('chen')
      const request = {
        teamId: TEAM_ID,
        memberId: OWNER_ID,
        name: '晨光',
        kind: 'merchant',
        memberName: '陈静',
      } as const
      dataOf(await owner('team.create', request))
      for (const role of roles) {
        const { code } = dataOf(await owner('team.invite', { teamId: TEAM_ID, role }))
        dataOf(await cloud.as(role)('team.join', { code, memberName: role }))
      }
    },
    dispose: () => sqlite.dispose(),
  }
  return cloud
}

/** What a call answered; fails the test when it was refused. */
export function dataOf<T>(envelope: Envelope<T>): T {
  if (!envelope.ok) throw new Error(`${envelope.code}: ${envelope.message}`)
  return envelope.data
}

/** The code a call was refused with; `ok` when it was not. */
export function codeOf(envelope: Envelope<unknown>): string {
  return envelope.ok ? 'ok' : envelope.code
}
