import { useCallback, useEffect, useMemo, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { useRuntime } from '@/runtime/runtime-provider'
import type { RecordName } from '@/runtime/read-history'
import { NO_PAGES, withReplies, type LogPages } from './log-pages'

/**
 * What the cloud's log has of these records, page by page. The newest page is read again when the page comes to the
 * front and when `version` is another: then the phone's copy has heard of a change.
 */
export function useLogPages(records: readonly RecordName[], version: string) {
  const { history, network } = useRuntime()
  const [pages, setPages] = useState(NO_PAGES)
  const [shownTimes, setShownTimes] = useState(0)
  const wanted = useSameWhileSame(records)
  const read = useCallback(
    async (names: readonly RecordName[], known: LogPages, isNewest: boolean) => {
      const from = (id: string) => (isNewest ? undefined : known.next.get(id))
      const replies = await Promise.all(names.map((record) => history.read(record, from(record.id))))
      const refused = replies.find(({ ok }) => !ok)
      if (!refused || refused.ok) return (now: LogPages) => withReplies(now, { wanted: names, replies, isNewest })
      const problem = network.isOnline() ? ('failed' as const) : ('offline' as const)
      return (now: LogPages): LogPages => ({ ...now, state: refused.code === 'wrong_home' ? 'local' : problem })
    },
    [history, network],
  )
  useDidShow(() => {
    if (pages.state !== 'loading') setShownTimes((times) => times + 1)
  })
  useEffect(() => {
    let isShown = true
    void read(wanted, NO_PAGES, true).then((change) => isShown && setPages(change))
    return () => {
      isShown = false
    }
  }, [read, wanted, version, shownTimes])
  const goOn = (names: readonly RecordName[], isNewest: boolean) => {
    setPages({ ...pages, state: 'loading' })
    void read(names, pages, isNewest).then(setPages)
  }
  const earlier = records.filter(({ id }) => pages.next.has(id))
  return {
    ...pages,
    hasMore: pages.next.size > 0,
    readMore: () => goOn(earlier, false),
    retry: () => goOn(records, true),
  }
}

/** The same list as long as it names the same records: a change of another record asks nothing of the cloud. */
function useSameWhileSame(records: readonly RecordName[]): readonly RecordName[] {
  const names = JSON.stringify(records.map(({ kind, id }) => ({ kind, id })))
  return useMemo(() => JSON.parse(names) as readonly RecordName[], [names])
}
