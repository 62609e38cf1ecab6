import { useRuntime } from '@/runtime/runtime-provider'
import { useToast } from '@/ui/toast'
import { ConfirmSheet } from '../manage/confirm-sheet'
import { useDeed } from '../manage/use-deed'
import type { MemberSheetProps } from './hand-over-sheet'
import { useManageText } from '../manage/use-manage-text'

/** 移出团队 */
export function RemoveSheet({ member, onClose }: MemberSheetProps) {
  const { member: words } = useManageText()
  const { management, navigation } = useRuntime()
  const toast = useToast()
  const { isBusy, problem, run } = useDeed()
  const { id, name } = member
  const remove = async () => {
    if (!(await run(() => management.remove(id)))) return
    toast.leave({ words: words.removed(name) })
    navigation.back()
  }
  return (
    <ConfirmSheet
      title={words.removeAsk(name)}
      means={words.removeMeans}
      act={words.remove}
      isDanger
      isBusy={isBusy}
      problem={problem}
      onAct={() => void remove()}
      onClose={onClose}
    />
  )
}
