import type { Day } from '@/domain/calendar/day'
import { dayOf } from '@/domain/calendar/instant'
import { keyedHash } from '@/domain/order-import/keyed-hash'
import type { Mapping } from '@/domain/order-import/match-headers'
import type { OrderColumn } from '@/domain/order-import/order-columns'
import type { OrderRow } from '@/domain/order-import/order-row'
import { planSessions } from '@/domain/order-import/plan-sessions'
import { readOrderFile, type ReadProgress } from '@/domain/order-import/read-order-file'
import { readSessionSheet } from '@/domain/order-import/read-session-sheet'
import type { SheetSession } from '@/domain/order-import/read-sessions'
import type { RowProblem } from '@/domain/order-import/row-problem'
import type { SessionColumn } from '@/domain/order-import/session-columns'
import { inOrder } from '@/domain/team/account-order'
import type { Replica } from '@/replica/replica'
import type { ImportPreview, ImportProblem, ImportServices, ImportState } from './import-state'
import { openBuyers } from './phone-records'
import { previewOrders } from './preview-orders'
import { runInSlices } from './run-in-slices'

const ID_BITS = 96

/** What a reading needs of the import that asks for it. */
export interface ReadContext {
  readonly replica: Replica
  readonly services: ImportServices
  readonly state: ImportState
  readonly isCancelled: () => boolean
}

interface Read {
  readonly rowCount: number
  readonly problems: readonly RowProblem[]
  /** The day up to which the file knows, never after today */
  readonly asOf: Day
}

export type ReadResult =
  | (Read & { readonly ok: true } & (
        | { readonly kind: 'orders'; readonly orders: readonly OrderRow[] }
        | { readonly kind: 'sessions'; readonly sessions: readonly SheetSession[] }
      ))
  | { readonly ok: false; readonly problem: ImportProblem }

/** Reading a file whole, and counting what it would bring: both in slices, `undefined` where they were given up. */
export const readPreview = { read, count }

function read(context: ReadContext, onProgress: (progress: ReadProgress) => void): Promise<ReadResult | undefined> {
  return context.state.kind === 'orders' ? readOrders(context, onProgress) : readSessions(context, onProgress)
}

async function readOrders(
  { state, services, isCancelled }: ReadContext,
  onProgress: (progress: ReadProgress) => void,
): Promise<ReadResult | undefined> {
  const { source, mapping } = state
  if (!source) return undefined
  const secret = await services.teams.buyerKey()
  if (!secret.ok) return { ok: false, problem: secretProblem(secret.code) }
  const terms = { mapping: mapping as Mapping<OrderColumn>, hash: keyedHash(secret.buyerKey) }
  const run = { clock: services.clock, isCancelled, onProgress }
  const file = await runInSlices(readOrderFile(source.head, terms), run)
  if (!file?.ok) return file
  const { orders, problems, rowCount, knownUntil } = file
  const today = dayOf(services.clock.now())
  const until = knownUntil > 0 ? dayOf(knownUntil) : today
  return { ok: true, kind: 'orders', orders, problems, rowCount, asOf: until < today ? until : today }
}

async function readSessions(
  { state, services, isCancelled }: ReadContext,
  onProgress: (progress: ReadProgress) => void,
): Promise<ReadResult | undefined> {
  const { source, mapping } = state
  if (!source) return undefined
  const now = services.clock.now()
  const terms = { mapping: mapping as Mapping<SessionColumn>, now }
  const run = { clock: services.clock, isCancelled, onProgress }
  const sheet = await runInSlices(readSessionSheet(source.head, terms), run)
  if (!sheet?.ok) return sheet
  const { sessions, problems, rowCount } = sheet
  return { ok: true, kind: 'sessions', sessions, problems, rowCount, asOf: dayOf(now) }
}

async function count(
  { replica, services, isCancelled }: ReadContext,
  found: Extract<ReadResult, { ok: true }>,
  { runId, asOf = found.asOf }: { readonly runId: string; readonly asOf: Day | undefined },
): Promise<ImportPreview | { readonly problem: ImportProblem } | undefined> {
  const { clock, random } = services
  if (found.kind === 'sessions') {
    const terms = { newId: () => random.id(ID_BITS), asOf, runId }
    return { kind: 'sessions', plan: planSessions(found.sessions, knownShows(replica), terms) }
  }
  const release = await openBuyers(replica)
  if (!release) return { problem: 'buyers_unreadable' }
  const steps = previewOrders(found.orders, { runId, at: clock.now(), asOf }, replica)
  const preview = await runInSlices(steps, { clock, isCancelled })
  release()
  return preview
}

function knownShows(replica: Replica) {
  const accounts = inOrder(replica.records('account'))
  return {
    ...{ accounts, sessions: replica.records('session').values(), mainAccountId: accounts[0]?.id },
    anchors: [...replica.records('anchor').values()],
  }
}

function secretProblem(code: string): ImportProblem {
  switch (code) {
    case 'unreachable':
    case 'forbidden':
    case 'update_needed':
      return code
    case 'storage_full':
      return 'storage'
    // A cloud that is older than this version does not know the call.
    case 'bad_request':
      return 'update_needed'
    default:
      return 'other'
  }
}
