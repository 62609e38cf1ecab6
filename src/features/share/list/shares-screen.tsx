import { useState } from 'react'
import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { canCall } from '@/protocol/permissions'
import { useMember } from '@/runtime/use-member'
import { useRuntime } from '@/runtime/runtime-provider'
import { Button } from '@/ui/button'
import { Cell } from '@/ui/cell'
import { EmptyState } from '@/ui/empty-state'
import { ErrorCard } from '@/ui/error-card'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { SectionHeading } from '@/ui/section-heading'
import { Sep } from '@/ui/sep'
import { SkeletonCard } from '@/ui/skeleton-card'
import { useToast } from '@/ui/toast'
import '../share.scss'
import { useShareText } from '../use-share-text'
import { ShareRow } from './share-row'
import { SharersCell } from './sharers-cell'
import { useShares, type Shares } from './use-shares'

/** 分享出去的链接: what is out there, and the way to close it. */
export function SharesScreen() {
  const { common } = useText()
  const { list: words } = useShareText()
  const { navigation } = useRuntime()
  return (
    <Screen nav={<NavBar title={words.title} left='back' leftLabel={common.back} onLeft={() => navigation.back()} />}>
      <SharesList />
    </Screen>
  )
}

/** Below the page, which holds what is said of a link and takes it back. */
function SharesList() {
  const { common } = useText()
  const { list: words, page } = useShareText()
  const toast = useToast()
  const { shares, setRevoked, retry } = useShares()
  const revoke = async (ids: readonly string[]) => {
    if (!(await setRevoked(ids, true))) return toast.show({ words: words.failed })
    const undo = { words: common.undo, onUndo: () => void setRevoked(ids, false) }
    toast.show({ words: words.revoked, undo })
  }
  if (shares.state === 'local') return <View className='card t-sub center'>{words.local}</View>
  if (shares.state === 'loading') return <SkeletonCard />
  if (shares.state === 'failed') {
    const { title, note } = page.offline
    return <ErrorCard title={title} note={note} retry={common.retry} onRetry={retry} />
  }
  return (
    <>
      <Live {...shares} onRevoke={(ids) => void revoke(ids)} />
      <View className='card flush'>
        <Past past={shares.past} />
        <SharersCell />
      </View>
      <View className='t-cap center mt12'>{words.footnote}</View>
    </>
  )
}

function Live({ live, onRevoke }: Shares & { readonly onRevoke: (ids: readonly string[]) => void }) {
  const { list: words } = useShareText()
  const { memberId, role } = useMember()
  if (live.length === 0) return <EmptyState title={words.none} text={words.noneNote} />
  const isMine = (share: Shares['live'][number]) =>
    share.memberId === memberId || canCall(role, 'share.revoke of somebody else')
  const mine = live.filter(isMine)
  return (
    <>
      <SectionHeading title={<LiveTitle count={live.length} />} side={words.side} />
      <View className='card flush'>
        {live.map((share) => (
          <ShareRow key={share.id} share={share} onRevoke={isMine(share) ? () => onRevoke([share.id]) : undefined} />
        ))}
      </View>
      {mine.length > 1 ? (
        <Button id='revoke-all' kind='plain' isBlock onTap={() => onRevoke(mine.map(({ id }) => id))}>
          {words.revokeAll}
        </Button>
      ) : null}
    </>
  )
}

function LiveTitle({ count }: { readonly count: number }) {
  const { list: words } = useShareText()
  return (
    <>
      {words.live}
      <Sep />
      {words.pastCount(count)}
    </>
  )
}

function Past({ past }: Pick<Shares, 'past'>) {
  const { list: words } = useShareText()
  const [isOpen, setIsOpen] = useState(false)
  if (past.length === 0) return null
  return (
    <>
      <Cell
        id='shares-past'
        icon='clock'
        title={words.past}
        value={words.pastCount(past.length)}
        onTap={() => setIsOpen(!isOpen)}
      />
      {isOpen ? past.map((share) => <ShareRow key={share.id} share={share} />) : null}
    </>
  )
}
