import type { Replica, Write } from '@/replica/replica'

/** The writes that take an import back, and those that bring it back again. */
export interface TakeBack {
  readonly writes: readonly Write[]
  readonly undo: readonly Write[]
}

/**
 * Takes an import back whole: its orders count no longer, the sessions and refund readings that it brought are deleted.
 * `now`: epoch milliseconds.
 */
export function takeBack(runId: string, replica: Replica, now: number): TakeBack {
  return both(runId, [...standing(runId, replica)], now)
}

/** Brings back an import that was taken back, with what went with it; what somebody deleted before stays so. */
export function bringBack(runId: string, replica: Replica, now: number): TakeBack {
  const goneAt = replica.find('importRun', runId)?.deletedAt
  const isOfIt = (record: { readonly importRunId?: string | null; readonly deletedAt?: number | null } | undefined) =>
    record?.importRunId === runId && record.deletedAt === goneAt
  const gone = (['session', 'refundReading'] as const).flatMap((kind) =>
    replica.past
      .deletedIds(kind)
      .filter((id) => isOfIt(replica.find(kind, id)))
      .map((id) => ({ kind, id })),
  )
  const { writes, undo } = both(runId, gone, now)
  return { writes: undo, undo: writes }
}

function* standing(runId: string, replica: Replica) {
  for (const kind of ['session', 'refundReading'] as const) {
    for (const [id, { importRunId }] of replica.records(kind)) if (importRunId === runId) yield { kind, id }
  }
}

function both(runId: string, own: readonly Pick<Write, 'kind' | 'id'>[], now: number): TakeBack {
  const all = [{ kind: 'importRun' as const, id: runId }, ...own]
  const write = (deletedAt: number | null) => all.map(({ kind, id }) => ({ kind, id, fields: { deletedAt } }))
  return { writes: write(now), undo: write(null) }
}
