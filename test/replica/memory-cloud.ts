import type { CallName, Calls, StreamNews } from '@/protocol/calls'
import type { Change } from '@/protocol/change'
import type { Envelope, ErrorCode, Failure } from '@/protocol/envelope'
import { isKnownField } from '@/protocol/field-value'
import { Compaction } from '@/protocol/fold/compaction'
import { mergeOf } from '@/protocol/fold/merge-of'
import { canRead, canWrite } from '@/protocol/permissions'
import type { Role } from '@/protocol/roles'
import { NO_SNAPSHOT, toSnapshotChange, type SnapshotPage, type SnapshotPlace } from '@/protocol/snapshot'
import { isClockAhead } from '@/protocol/stamp'
import { fromConfirmedWire, fromWire, type ConfirmedWireBatch, type WireBatch } from '@/protocol/wire'
import type { Cloud, Unreachable } from '@/services/cloud/cloud'

const UNREACHABLE: Unreachable = { ok: false, code: 'unreachable', message: 'no answer', retry: true }

/** What befalls the next call: nothing, a request or a reply that is lost, or a failure. */
export type Mishap = 'request_lost' | 'reply_lost' | Failure

interface Asked {
  readonly batch?: WireBatch
  readonly stream?: string
  readonly after?: number
  readonly also?: Readonly<Record<string, number>>
  readonly from?: SnapshotPlace
}

/** A cloud over arrays: one team, its streams, and every trouble that a phone can have with it. */
export class MemoryCloud {
  /** Of all streams, in the order in which they came. */
  readonly batches: ConfirmedWireBatch[] = []
  readonly members = new Set<string>()
  readonly calls: CallName[] = []
  readonly mishaps: Mishap[] = []
  refuses: (change: Change) => boolean = () => false
  saysWhichAreRefused = true
  pageSize = 3
  /** What its snapshot reaches to; 0 where it has none, undefined where it is too old to know of snapshots. */
  snapshotSeq: number | undefined = 0
  snapshotPageSize = 100
  /** How far the server's clock is off the one it was given, milliseconds. */
  clockSkew = 0
  /** False: an older cloud, which reads one stream a call. */
  readsSeveral = true
  readonly roles = new Map<string, Role>()
  private readonly removed = new Set<string>()

  constructor(private readonly clock: () => number) {}

  as(memberId: string): Cloud {
    if (!this.removed.has(memberId)) this.members.add(memberId)
    return {
      isConfigured: true,
      call: <N extends CallName>(name: N, request: Calls[N]['request']) => this.call(memberId, name, request),
    }
  }

  remove(memberId: string): void {
    this.removed.add(memberId)
    this.members.delete(memberId)
  }

  /** Every change of the log, in order. */
  changes(): readonly Change[] {
    return this.batches.flatMap(fromWire)
  }

  private now(): number {
    return this.clock() + this.clockSkew
  }

  private async call<N extends CallName>(memberId: string, name: N, request: Calls[N]['request']) {
    await Promise.resolve()
    this.calls.push(name)
    const mishap = this.mishaps.shift()
    if (mishap === 'request_lost') return UNREACHABLE
    if (typeof mishap === 'object') return mishap
    const reply = this.answer(memberId, name, JSON.parse(JSON.stringify(request)) as never)
    return (mishap === 'reply_lost' ? UNREACHABLE : JSON.parse(JSON.stringify(reply))) as Envelope<Calls[N]['reply']>
  }

  private answer(memberId: string, name: CallName, request: Asked): Envelope<unknown> {
    if (!this.members.has(memberId)) return failure('forbidden')
    if (name === 'stream.append' && request.batch) return this.append(memberId, request.batch)
    const { stream = 'work', after = 0, also, from } = request
    if (name === 'stream.read') return this.read(memberId, { stream, after, also })
    if (name === 'stream.snapshot' && this.snapshotSeq !== undefined) return this.snapshot(stream, from)
    return name === 'team.members' ? { ok: true, data: {} } : failure('bad_request')
  }

  private append(memberId: string, batch: WireBatch): Envelope<Calls['stream.append']['reply']> {
    const known = this.batches.find(({ id }) => id === batch.id)
    if (known) {
      const isSame = JSON.stringify(known.changes) === JSON.stringify(batch.changes)
      return isSame
        ? { ok: true, data: { seq: known.seq, at: known.at } }
        : failure('batch_mismatch', memberId === known.memberId ? { seq: known.seq } : undefined)
    }
    const now = this.now()
    const changes = fromWire(batch)
    if (changes.some(({ stamp }) => isClockAhead(stamp, now))) return failure('clock_ahead', { now })
    const role = this.roleOf(memberId)
    const forbidden = changes.flatMap(({ kind }, place) => (canWrite(role, batch.stream, kind) ? [] : [place]))
    if (forbidden.length > 0) return failure('forbidden', { refused: forbidden })
    const refused = changes.flatMap((change, place) => (this.refuses(change) ? [place] : []))
    if (refused.length > 0) return failure('bad_request', this.saysWhichAreRefused ? { refused } : undefined)
    const seq = this.log(batch.stream).length + 1
    this.batches.push({ ...batch, seq, memberId, at: now })
    return { ok: true, data: { seq, at: now } }
  }

  private log(stream: string): readonly ConfirmedWireBatch[] {
    return this.batches.filter((batch) => batch.stream === stream)
  }

  private roleOf(memberId: string): Role {
    return this.roles.get(memberId) ?? 'owner'
  }

  private snapshot(stream: string, from?: SnapshotPlace): Envelope<SnapshotPage> {
    const seq = this.snapshotSeq ?? 0
    const compaction = new Compaction(mergeOf, isKnownField)
    for (const batch of this.log(stream).slice(0, seq)) for (const one of fromConfirmedWire(batch)) compaction.add(one)
    const all = [...compaction.changes()].map(toSnapshotChange)
    if (all.length === 0) return { ok: true, data: NO_SNAPSHOT }
    const page = from?.seq === seq ? from.page : 0
    const pages = Math.ceil(all.length / this.snapshotPageSize)
    const changes = all.slice(page * this.snapshotPageSize, (page + 1) * this.snapshotPageSize)
    return { ok: true, data: { seq, page, pages, highest: compaction.highest, changes } }
  }

  private read(memberId: string, asked: Required<Pick<Asked, 'stream' | 'after'>> & Pick<Asked, 'also'>) {
    const role = this.roleOf(memberId)
    if (!canRead(role, asked.stream)) return failure('forbidden', { refused: [] })
    const news = { ...this.newsOf(asked.stream, asked.after), now: this.now() }
    if (!this.readsSeveral) return { ok: true as const, data: news }
    const also: Record<string, StreamNews> = {}
    for (const [stream, after] of Object.entries(asked.also ?? {})) {
      if (canRead(role, stream)) also[stream] = this.newsOf(stream, after)
    }
    return { ok: true as const, data: { ...news, role, also } }
  }

  private newsOf(stream: string, after: number): StreamNews {
    const log = this.log(stream)
    const batches = log.slice(after, after + this.pageSize)
    return { batches, head: log.length, more: after + batches.length < log.length }
  }
}

export function failure(code: ErrorCode, details?: Failure['details'], retry = false): Failure {
  return { ok: false, code, message: code, retry, ...(details && { details }) }
}
