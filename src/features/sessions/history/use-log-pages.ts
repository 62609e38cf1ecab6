import { useCallback, useEffect, useState } from 'react'
import { useRuntime } from '@/runtime/runtime-provider'
import type { RecordName } from '@/runtime/read-history'
import type { PastChange } from './history-entry'

export type LogState = 'loading' | 'read' | 'local' | 'offline' | 'failed'

interface LogPages {
  readonly state: LogState
  readonly changes: readonly PastChange[]
  /** Where the earlier page of a record begins, by its id, for those that have one. */
  readonly next: ReadonlyMap<string, number>
}

const NOTHING: LogPages = { state: 'loading', changes: [], next: new Map() }

/** What the cloud's log has of these records, page by page. The records are those of the first moment. */
export function useLogPages(records: readonly RecordName[]) {
  const { history, network } = useRuntime()
  const [pages, setPages] = useState(NOTHING)
  const [first] = useState(records)
  const read = useCallback(
    async (wanted: readonly RecordName[], known: LogPages): Promise<LogPages> => {
      const replies = await Promise.all(wanted.map((record) => history.read(record, known.next.get(record.id))))
      const refused = replies.find(({ ok }) => !ok)
      if (!refused || refused.ok) return withReplies(known, wanted, replies)
      const problem = network.isOnline() ? 'failed' : 'offline'
      return { ...known, state: refused.code === 'wrong_home' ? 'local' : problem }
    },
    [history, network],
  )
  useEffect(() => {
    let isShown = true
    void read(first, NOTHING).then((next) => isShown && setPages(next))
    return () => {
      isShown = false
    }
  }, [read, first])
  const earlier = first.filter(({ id }) => pages.next.has(id))
  const goOn = (wanted: readonly RecordName[]) => {
    setPages({ ...pages, state: 'loading' })
    void read(wanted, pages).then(setPages)
  }
  return {
    ...pages,
    hasMore: pages.next.size > 0,
    readMore: () => goOn(earlier),
    retry: () => goOn(earlier.length > 0 ? earlier : first),
  }
}

type Replies = readonly Awaited<ReturnType<ReturnType<typeof useRuntime>['history']['read']>>[]

function withReplies(known: LogPages, wanted: readonly RecordName[], replies: Replies): LogPages {
  const next = new Map(known.next)
  const changes = [...known.changes]
  wanted.forEach(({ kind, id }, place) => {
    const reply = replies[place]
    if (!reply?.ok) return
    if (reply.next === undefined) next.delete(id)
    else next.set(id, reply.next)
    for (const { stamp, memberId, fields } of reply.changes) changes.push({ kind, id, stamp, memberId, fields })
  })
  return { state: 'read', changes, next }
}
