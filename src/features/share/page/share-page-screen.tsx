import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { clockOf } from '@/domain/calendar/clock-of'
import { useText } from '@/locales/text-context'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { Avatar } from '@/ui/avatar'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { ErrorCard } from '@/ui/error-card'
import { NavBar } from '@/ui/nav-bar'
import { Screen } from '@/ui/screen'
import { Sep } from '@/ui/sep'
import { SkeletonCard } from '@/ui/skeleton-card'
import { cardTitle } from '../card/card-words'
import { pathOfLink, plainCard, sentCard } from '../card/sent-card'
import '../share.scss'
import { useShareText } from '../use-share-text'
import { SharedReportCards } from './shared-report-cards'
import { SharedSessionCards } from './shared-session-cards'
import { useOpenedShare, type GuestShare, type OpenState } from './use-opened-share'

/** A session or a report as an outsider may read it. */
export function SharePageScreen({ token }: { readonly token: string }) {
  const text = useText()
  const share = useShareText()
  const { navigation } = useRuntime()
  const opened = useOpenedShare(token)
  const home = () => navigation.restart(ROUTES.sessions)
  useShareAppMessage(() => {
    if (opened.state !== 'open') return plainCard(share)
    const title = cardTitle(opened.share.page, { text, share })
    return sentCard({ title, path: pathOfLink(token), picture: undefined })
  })
  return (
    <Screen
      nav={
        <NavBar
          title={isReport(opened) ? share.report.page : share.page.title}
          left='home'
          leftLabel={share.page.home}
          onLeft={home}
        />
      }
    >
      {opened.state === 'opening' ? <SkeletonCard /> : null}
      {opened.state === 'open' ? <Guest share={opened.share} onHome={home} /> : null}
      {opened.state === 'closed' ? <Closed code={opened.code} onRetry={opened.retry} onHome={home} /> : null}
    </Screen>
  )
}

function isReport(opened: OpenState): boolean {
  return opened.state === 'open' && opened.share.page.kind === 'report'
}

function Guest({ share: opened, onHome }: { readonly share: GuestShare; readonly onHome: () => void }) {
  const { format } = useText()
  const { page: words } = useShareText()
  const { teamName, sharedBy, sharedAt, expiresAt, page } = opened
  const at = clockOf(sharedAt)
  const when = `${format.day(at)} ${format.time(at)}`
  return (
    <>
      <View className='card'>
        <View className='row g12'>
          <Avatar name={teamName} tint={2} size={52} isSquare />
          <View className='grow'>
            <View id='share-from' className='t-title'>
              {words.from(teamName)}
            </View>
            <View className='t-cap'>
              {sharedBy === undefined ? words.byNobody(when) : words.by(sharedBy, when)}
              <Sep />
              {words.readOnly}
            </View>
          </View>
        </View>
      </View>
      {page.kind === 'session' ? <SharedSessionCards shared={page} /> : <SharedReportCards shared={page} />}
      <View className='t-cap center mt12'>{words.until(format.day(clockOf(expiresAt)))}</View>
      <Button id='share-own' kind='soft' isBlock onTap={onHome}>
        {words.ownLog}
      </Button>
    </>
  )
}

interface ClosedProps {
  readonly code: string
  readonly onRetry: () => void
  readonly onHome: () => void
}

function Closed({ code, onRetry, onHome }: ClosedProps) {
  const { common } = useText()
  const { page: words } = useShareText()
  if (!(code in words.gone)) {
    const { title, note } = words.offline
    return <ErrorCard title={title} note={note} retry={common.retry} onRetry={onRetry} />
  }
  const { title, note } = words.gone[code as keyof typeof words.gone]
  return (
    <View id='share-gone'>
      <EmptyState
        title={title}
        text={note}
        actions={
          <Button id='share-home' kind='soft' onTap={onHome}>
            {words.home}
          </Button>
        }
      />
    </View>
  )
}
