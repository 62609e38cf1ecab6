import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useTeamText } from '@/locales/use-team-text'
import { useRuntime } from '@/runtime/runtime-provider'
import { Button } from '@/ui/button'
import { ChoiceList } from '@/ui/choice-list'
import { ManagePage } from '../manage/manage-page'
import { Problem } from '../manage/problem'
import { useManageText } from '../manage/use-manage-text'
import { CodeView } from './code-view'
import { inviteCard } from './invite-card'
import { useInvitePicture } from './use-invite-picture'
import { INVITED_ROLES, useInvite, type InvitedRole } from './use-invite'

/** 邀请一位成员: one code for one person in one role, sent as a card or read aloud. */
export function InviteScreen() {
  const { team, common } = useTeamText()
  const manage = useManageText()
  const invite = useInvite()
  const { role, setRole, invitation, problem, isBusy, make, startOver } = invite
  const { share } = useRuntime()
  const picture = useInvitePicture(share.hasCards ? invitation : undefined)
  useShareAppMessage(() => inviteCard(invitation && { code: invitation.code, picture }, manage))
  return (
    <ManagePage title={team.inviteTitle}>
      {invitation ? (
        <View className='card'>
          <CodeView invitation={invitation} picture={picture} onAgain={startOver} />
        </View>
      ) : (
        <>
          <View className='card flush'>
            <View className='manage-label t-cap'>{team.inviteAs}</View>
            <ChoiceList
              id='invite-role'
              choices={INVITED_ROLES.map((value) => ({
                value,
                words: common.roles[value],
                note: team.rolesMean[value],
              }))}
              chosen={[role]}
              onChoose={(value) => setRole(value as InvitedRole)}
            />
          </View>
          <Problem words={problem} />
          <Button id='invite-make' isBlock isBusy={isBusy} onTap={make}>
            {isBusy ? team.inviteMaking : team.inviteMake}
          </Button>
        </>
      )}
    </ManagePage>
  )
}
