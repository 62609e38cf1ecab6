import { useState } from 'react'
import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { useRuntime } from '@/runtime/runtime-provider'
import { EmptyState } from '@/ui/empty-state'
import { Link } from '@/ui/link'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import './history.scss'
import { TrashRow } from './trash-row'
import { usePastText } from './use-past-text'
import { useTrash } from './use-trash'

const ROWS_AT_FIRST = 40
const ROWS_MORE = 40

/** 最近删除: for 30 days, the latest deletion first, each one tap from being back. */
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
              <TrashRow key={`${one.kind}/${one.id}`} {...one} />
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
