import { View } from '@tarojs/components'
import type { TeamTexts } from '@/locales/use-team-text'
import { useTeamText } from '@/locales/use-team-text'
import type { SyncStatus } from '@/replica/replica'
import type { TeamEntry } from '@/runtime/team-entry'
import { useNow } from '@/runtime/use-now'
import { useSync } from '@/runtime/use-sync'
import { useTeams } from '@/runtime/use-teams'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { momentWords } from '../moment-words'

interface SyncView {
  readonly icon: IconName
  readonly tone: 't-better' | 't-2' | 't-attend'
  readonly words: string
}

export function SyncLine() {
  const text = useTeamText()
  const status = useSync()
  const now = useNow()
  const { active } = useTeams()
  if (!active) return null
  const { icon, tone, words } = syncView(active, status, text)
  const { syncedAt } = status
  return (
    <View id='sync-line' className='row g8 team-sync'>
      <Icon name={icon} size={20} className={tone} />
      <View className='t-sub grow'>{words}</View>
      {active.home === 'cloud' && syncedAt ? (
        <View className='t-cap num'>{momentWords(syncedAt, now, text)}</View>
      ) : null}
    </View>
  )
}

function syncView({ home, wantsCloud }: TeamEntry, { state, pending }: SyncStatus, { team }: TeamTexts): SyncView {
  const { sync } = team
  const count = pending.length
  if (home === 'sample') return { icon: 'info', tone: 't-2', words: sync.sample }
  if (home === 'local') return { icon: 'info', tone: 't-2', words: wantsCloud ? sync.localWaiting : sync.local }
  switch (state) {
    case 'local':
    case 'syncing':
      return { icon: 'cloud-up', tone: 't-2', words: sync.syncing }
    case 'synced':
      return { icon: 'cloud-done', tone: 't-better', words: sync.synced }
    case 'waiting':
      return { icon: 'cloud-up', tone: 't-2', words: count > 0 ? sync.waiting(count) : sync.waitingClean }
    case 'offline':
      return { icon: 'cloud-off', tone: 't-2', words: count > 0 ? sync.offline(count) : sync.offlineClean }
    case 'removed':
      return { icon: 'warning', tone: 't-attend', words: sync.removed }
    case 'update_needed':
      return { icon: 'warning', tone: 't-attend', words: sync.updateNeeded }
  }
}
