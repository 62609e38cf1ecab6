import { useState } from 'react'
import { View } from '@tarojs/components'
import { clockOf } from '@/domain/calendar/clock-of'
import { useText } from '@/locales/text-context'
import { Button } from '@/ui/button'
import { ChoiceList } from '@/ui/choice-list'
import { Link } from '@/ui/link'
import { Sheet } from '@/ui/sheet'
import { INVITED_ROLES, useInvite, type Invitation, type InvitedRole } from './use-invite'

interface InviteSheetProps {
  readonly teamId: string
  readonly onClose: () => void
}

/** One code for one person in one role. */
export function InviteSheet({ teamId, onClose }: InviteSheetProps) {
  const { common, team } = useText()
  const { role, setRole, invitation, problem, isBusy, make, startOver } = useInvite(teamId)
  return (
    <Sheet title={team.inviteTitle} closeLabel={common.close} onClose={onClose}>
      {invitation ? (
        <CodeView invitation={invitation} onAgain={startOver} />
      ) : (
        <>
          <View className='t-cap'>{team.inviteAs}</View>
          <ChoiceList
            id='invite-role'
            choices={INVITED_ROLES.map((value) => ({ value, words: team.roles[value], note: team.rolesMean[value] }))}
            chosen={[role]}
            onChoose={(value) => setRole(value as InvitedRole)}
          />
          {problem ? (
            <View className='t-sub t-attend mt8' ariaRole='alert'>
              {problem}
            </View>
          ) : null}
          <Button id='invite-make' className='mt12' isBlock isBusy={isBusy} onTap={make}>
            {isBusy ? team.inviteMaking : team.inviteMake}
          </Button>
        </>
      )}
    </Sheet>
  )
}

function CodeView({ invitation, onAgain }: { readonly invitation: Invitation; readonly onAgain: () => void }) {
  const { format, team } = useText()
  const [copied, setCopied] = useState<string>()
  const { role, code, expiresAt, copy } = invitation
  const until = clockOf(expiresAt)
  const put = async () => setCopied((await copy()) ? team.copied : team.copyFailed)
  return (
    <View className='center'>
      <View className='t-cap'>{team.inviteCode(team.roles[role])}</View>
      <View id='invite-code' className='invite-code num'>
        {code}
      </View>
      <View className='t-sub'>{team.inviteUntil(`${format.day(until)} ${format.time(until)}`)}</View>
      <View className='t-sub mt4'>{team.inviteHow}</View>
      <Button id='invite-copy' className='mt16' icon='copy' isBlock onTap={() => void put()}>
        {copied ?? team.copy}
      </Button>
      <Link id='invite-another' className='team-sheet-link' onTap={onAgain}>
        {team.inviteAnother}
      </Link>
    </View>
  )
}
