import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { useTeamText } from '@/locales/use-team-text'
import type { DrawnPicture } from '@/runtime/picture/use-drawn'
import { useRuntime } from '@/runtime/runtime-provider'
import { Button } from '@/ui/button'
import { Link } from '@/ui/link'
import { ShareButton } from '@/ui/share-button'
import type { Invitation } from './use-invite'
import { useManageText } from '../manage/use-manage-text'

interface CodeViewProps {
  readonly invitation: Invitation
  readonly picture: DrawnPicture
  readonly onAgain: () => void
}

/** The code, how long it holds, and the ways to pass it on. */
export function CodeView({ invitation, picture, onAgain }: CodeViewProps) {
  const { format, team, common } = useTeamText()
  const manage = useManageText()
  const { share, clipboard } = useRuntime()
  const [copied, setCopied] = useState<string>()
  const { role, code, expiresAt } = invitation
  const until = clockOf(expiresAt)
  const put = async (text: string) => setCopied((await clipboard.copy(text)) ? team.copied : team.copyFailed)
  return (
    <View className='center'>
      <View className='t-cap'>{team.inviteCode(common.roles[role])}</View>
      <View id='invite-code' className='invite-code num'>
        {code}
      </View>
      <View className='t-sub'>{team.inviteUntil(`${format.day(until)} ${format.time(until)}`)}</View>
      <View className='t-sub mt4'>{team.inviteHow}</View>
      {picture ? (
        <Image
          id='invite-picture'
          className='invite-picture mt12'
          src={picture}
          ariaLabel={manage.card.picture}
          nativeProps={{ alt: manage.card.picture }}
        />
      ) : null}
      <View className='manage-actions mt16'>
        {share.hasCards ? (
          <ShareButton id='invite-send'>{manage.card.send}</ShareButton>
        ) : (
          <Button id='invite-send' icon='invite' isBlock onTap={() => void put(manage.card.text(code))}>
            {manage.card.copyText}
          </Button>
        )}
        <Button id='invite-copy' kind='soft' icon='copy' isBlock onTap={() => void put(code)}>
          {copied ?? team.copy}
        </Button>
      </View>
      <Link id='invite-another' className='team-sheet-link' onTap={onAgain}>
        {team.inviteAnother}
      </Link>
    </View>
  )
}
