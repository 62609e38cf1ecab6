import { View } from '@tarojs/components'
import { useTeamText } from '@/locales/use-team-text'
import type { Member } from '@/protocol/calls'
import type { Role } from '@/protocol/roles'
import { useRuntime } from '@/runtime/runtime-provider'
import { ChoiceList } from '@/ui/choice-list'
import { SectionHeading } from '@/ui/section-heading'
import { useToast } from '@/ui/toast'
import { Problem } from '../manage/problem'
import { useDeed } from '../manage/use-deed'
import { useManageText } from '../manage/use-manage-text'

const ROLES: readonly Role[] = ['owner', 'operator', 'anchor', 'viewer']

/** One tap gives another role, and the toast takes it back. */
export function RoleCard({ member }: { readonly member: Member }) {
  const { common, team } = useTeamText()
  const manage = useManageText()
  const { management } = useRuntime()
  const toast = useToast()
  const { isBusy, problem, run } = useDeed()
  const { id, name, role: before } = member
  const set = async (role: Role) => {
    if (role === before || !(await run(() => management.setRole(id, role)))) return
    const onUndo = () => void run(() => management.setRole(id, before))
    toast.show({ words: manage.member.changed(name, common.roles[role]), undo: { words: common.undo, onUndo } })
  }
  return (
    <>
      <SectionHeading title={manage.member.role} side={isBusy ? manage.busy : undefined} />
      <View className='card flush'>
        <ChoiceList
          id='role'
          choices={ROLES.map((value) => ({ value, words: common.roles[value], note: team.rolesMean[value] }))}
          chosen={[before]}
          onChoose={(value) => void set(value as Role)}
        />
      </View>
      <Problem words={problem} />
    </>
  )
}
