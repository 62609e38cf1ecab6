import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { useText } from '@/locales/text-context'
import type { ShareEntry } from '@/protocol/share'
import { useMember } from '@/runtime/use-member'
import { Button } from '@/ui/button'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon'
import { Sep } from '@/ui/sep'
import { reportDays } from '../card/report-content'
import { useShareText } from '../use-share-text'

interface ShareRowProps {
  readonly share: ShareEntry
  readonly onRevoke?: () => void
}

/** One link: what of, by whom, how often opened, until when. */
export function ShareRow({ share, onRevoke }: ShareRowProps) {
  const text = useText()
  const { format } = text
  const { list: words, report } = useShareText()
  const { subject } = share
  const member = useMember()
  const start = clockOf(share.startAt)
  const made = clockOf(share.createdAt)
  const name = member.nameOf(share.memberId) ?? words.somebody
  const choice = share.showsAmounts ? words.open : words.hidden
  const what =
    subject.kind === 'session'
      ? `${words.show(format.when(start))} ${format.day(start)}`
      : report.name(reportDays(subject, text))
  const spoken = words.revokeSpoken(what, choice)
  return (
    <View className='share-row'>
      <View className='share-well'>
        <Icon name={subject.kind === 'session' ? 'broadcast' : 'bars'} />
      </View>
      <View className='grow'>
        <View className='b'>
          {subject.kind === 'session' ? (
            <>
              {words.show(format.when(start))}
              <Sep />
              {format.day(start)}
            </>
          ) : (
            report.name(reportDays(subject, text))
          )}
        </View>
        <View className='row g8 wrap mt8 t-cap'>
          <View className={classNames('share-tag', share.showsAmounts && 'open')}>{choice}</View>
          {words.by(name, `${format.day(made)} ${format.time(made)}`)}
        </View>
        <View className='t-cap mt8'>
          {share.opens === undefined ? null : (
            <>
              {words.opens(share.opens)}
              <Sep />
            </>
          )}
          <Until share={share} />
        </View>
      </View>
      {onRevoke ? (
        <Button
          id={`revoke-${subject.kind === 'session' ? subject.id : subject.from}`}
          kind='well'
          isSmall
          spoken={spoken}
          onTap={onRevoke}
        >
          {words.revoke}
        </Button>
      ) : null}
    </View>
  )
}

function Until({ share }: Pick<ShareRowProps, 'share'>) {
  const { format } = useText()
  const { list: words } = useShareText()
  const day = format.day(clockOf(share.revokedAt ?? share.expiresAt))
  if (share.revokedAt !== undefined) return <>{words.revokedOn(day)}</>
  return <>{share.opens === undefined ? words.expiredOn(day) : words.until(day)}</>
}
