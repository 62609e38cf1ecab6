import type { HistoryPage, RecordName } from '@/runtime/read-history'
import type { PastChange } from './history-entry'

export type LogState = 'loading' | 'read' | 'local' | 'offline' | 'failed'

export interface LogPages {
  readonly state: LogState
  readonly changes: readonly PastChange[]
  /** Where the earlier page of a record begins, by its id, for those that have one. */
  readonly next: ReadonlyMap<string, number>
  /** The records of which a page was read. */
  readonly read: ReadonlySet<string>
}

export const NO_PAGES: LogPages = { state: 'loading', changes: [], next: new Map(), read: new Set() }

interface Replies {
  readonly wanted: readonly RecordName[]
  readonly replies: readonly HistoryPage[]
  /** Whether the newest pages were asked for: those may have been read before. */
  readonly isNewest: boolean
}

/** What was known, with these pages. A page that is read again leaves earlier pages as they were. */
export function withReplies(known: LogPages, { wanted, replies, isNewest }: Replies): LogPages {
  const next = new Map(known.next)
  const read = new Set(known.read)
  const changes = new Map(known.changes.map((change) => [keyOf(change), change]))
  wanted.forEach(({ kind, id }, place) => {
    const reply = replies[place]
    if (!reply?.ok) return
    if (!isNewest || !read.has(id)) {
      if (reply.next === undefined) next.delete(id)
      else next.set(id, reply.next)
    }
    read.add(id)
    for (const { stamp, memberId, fields } of reply.changes) {
      const change = { kind, id, stamp, memberId, fields }
      changes.set(keyOf(change), change)
    }
  })
  return { state: 'read', changes: [...changes.values()], next, read }
}

function keyOf({ id, stamp }: PastChange): string {
  return `${stamp}/${id}`
}
