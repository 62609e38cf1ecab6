import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { trashOf } from '@/domain/session/trash'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { useNow } from '@/runtime/use-now'
import { useRecords } from '@/runtime/use-records'
import { useReplica } from '@/runtime/use-replica'
import { EmptyState } from '@/ui/empty-state'
import { Link } from '@/ui/link'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { usePastText } from '../history/use-past-text'
import '../history/history.scss'
import { TrashRow } from './trash-row'

const ROWS_AT_FIRST = 40
const ROWS_MORE = 40

/** 删除的场次: for 30 days, the latest deletion first, each one tap from being back. */
export function TrashScreen() {
  const { common } = useText()
  const { trash: words } = usePastText()
  const { navigation } = useRuntime()
  const trashed = useTrash()
  const [count, setCount] = useState(ROWS_AT_FIRST)
  return (
    <Screen nav={<NavBar title={words.title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}>
      {trashed.length === 0 ? (
        <EmptyState title={words.none} text={words.noneNote} />
      ) : (
        <>
          <View className='t-sub history-lead'>{words.lead}</View>
          <View className='card flush' ariaRole='list'>
            {trashed.slice(0, count).map((one) => (
              <TrashRow key={one.session.id} {...one} />
            ))}
          </View>
        </>
      )}
      {trashed.length > count ? (
        <Link id='trash-earlier' className='earlier' onTap={() => setCount((before) => before + ROWS_MORE)}>
          {words.earlier}
        </Link>
      ) : null}
    </Screen>
  )
}

function useTrash() {
  const { find, past } = useDeleted()
  const now = useNow()
  return useMemo(() => {
    const deleted = past.deletedIds('session').map((id) => find('session', id))
    return trashOf(
      deleted.flatMap((session) => (session ? [session] : [])),
      now,
    )
  }, [find, past, now])
}

/** A new object whenever a session changed, a deleted one too. */
function useDeleted() {
  const replica = useReplica()
  const sessions = useRecords('session')
  return useMemo(() => {
    const find: typeof replica.find = (kind, id) => replica.find(kind, id)
    return { find, past: replica.past, sessions }
  }, [replica, sessions])
}
