import { useEffect, useState } from 'react'
import { Text, View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import type { RecordOf } from '@/domain/records/record'
import { useText } from '@/locales/text-context'
import { useReplica } from '@/runtime/use-replica'
import { useSync } from '@/runtime/use-sync'
import { Banner } from '@/ui/banner'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { Sep } from '@/ui/sep'
import { pendingRows } from './pending-words'

const SHOWN = 5
const FOLDS_AFTER_MILLISECONDS = 3000

/** Whether the list gives way to what waits: without network, or while the cloud does not answer. */
export function useIsWaiting(): boolean {
  const { state, pending } = useSync()
  return pending.length > 0 && (state === 'offline' || state === 'waiting')
}

/** What waits for the network, and a word when all of it has arrived. */
export function SyncCard({ sessions }: { readonly sessions: ReadonlyMap<string, RecordOf<'session'>> }) {
  const { sync } = useText().sessions
  const { state } = useSync()
  const isWaiting = useIsWaiting()
  const [hasWaited, setHasWaited] = useState(false)
  if (isWaiting && !hasWaited) setHasWaited(true)
  if (isWaiting) return <Waiting sessions={sessions} />
  if (state === 'offline') return <Banner icon='cloud-off' title={sync.offlineClean} />
  // What went through at once is no news to anybody.
  return hasWaited ? <JustSynced /> : null
}

function Waiting({ sessions }: { readonly sessions: ReadonlyMap<string, RecordOf<'session'>> }) {
  const text = useText()
  const { state, pending } = useSync()
  const { sync, format } = { sync: text.sessions.sync, format: text.format }
  const replica = useReplica()
  const rows = pendingRows(pending, sessions, text)
  const isOffline = state === 'offline'
  const title = isOffline ? sync.offline(rows.length) : sync.waiting(rows.length)
  return (
    <View id='sync-card' className='card' ariaRole='status'>
      <View className='row g12'>
        <Icon name='cloud-off' className='t-2' />
        <View className='grow'>
          <View className='t-title'>{title}</View>
          <View className='t-sub'>{isOffline ? sync.offlineNote : sync.waitingNote}</View>
        </View>
        {isOffline ? null : (
          <Link id='sync-retry' onTap={() => void replica.sync()}>
            {text.common.retry}
          </Link>
        )}
      </View>
      <View className='pending-rows'>
        {rows.slice(-SHOWN).map(({ key, icon, what, detail, at }) => (
          <View key={key} className='pending-row'>
            <Icon name={icon} size={20} className='t-2' />
            <View className='grow'>
              <Text>{what}</Text>
              {detail ? (
                <>
                  <Sep />
                  <Text>{detail}</Text>
                </>
              ) : null}
            </View>
            <View className='t-sub num'>{sync.kept(format.time(clockOf(at)))}</View>
          </View>
        ))}
      </View>
      {rows.length > SHOWN ? <View className='t-cap mt8'>{sync.more(rows.length - SHOWN)}</View> : null}
    </View>
  )
}

/** Says once that everything has arrived, and folds away. */
function JustSynced() {
  const { sessions } = useText()
  const { justSynced, syncedAt } = useSync()
  const [foldedAt, setFoldedAt] = useState<number>()
  const isShown = justSynced > 0 && foldedAt !== syncedAt
  useEffect(() => {
    if (!isShown) return undefined
    const timer = setTimeout(() => setFoldedAt(syncedAt), FOLDS_AFTER_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [isShown, syncedAt])
  return isShown ? <Banner icon='cloud-done' tone='better' title={sessions.sync.synced(justSynced)} /> : null
}
