import { View } from '@tarojs/components'
import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useSync } from '@/runtime/use-sync'
import { useTeams } from '@/runtime/use-teams'
import { useToast } from '@/ui/toast'
import { ConfirmSheet } from '../manage/confirm-sheet'
import { useDeed } from '../manage/use-deed'
import type { MemberSheetProps } from './hand-over-sheet'
import { useManageText } from '../manage/use-manage-text'

/** 退出团队, by one's own will. */
export function LeaveSheet({ onClose }: MemberSheetProps) {
  const { member: words } = useManageText()
  const { management, navigation } = useRuntime()
  const { active } = useTeams()
  const { pending } = useSync()
  const toast = useToast()
  const { isBusy, problem, run } = useDeed()
  const name = active?.name ?? ''
  const leave = async () => {
    if (!(await run(() => management.leave()))) return
    toast.leave({ words: words.left(name) })
    navigation.restart(ROUTES.sessions)
  }
  return (
    <ConfirmSheet
      title={words.leaveAsk(name)}
      means={words.leaveMeans}
      act={words.leave}
      isDanger
      isBusy={isBusy}
      problem={problem}
      onAct={() => void leave()}
      onClose={onClose}
    >
      {pending.length > 0 ? <View className='t-sub t-attend mt8'>{words.leaveWaiting(pending.length)}</View> : null}
    </ConfirmSheet>
  )
}
