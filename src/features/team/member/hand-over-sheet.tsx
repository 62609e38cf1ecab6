import type { Member } from '@/protocol/calls'
import { useRuntime } from '@/runtime/runtime-provider'
import { useToast } from '@/ui/toast'
import { ConfirmSheet } from '../manage/confirm-sheet'
import { useDeed } from '../manage/use-deed'
import { useManageText } from '../manage/use-manage-text'

export interface MemberSheetProps {
  readonly member: Member
  readonly onClose: () => void
}

/** 把团队交给 TA, in one step: there is an owner before and after. */
export function HandOverSheet({ member, onClose }: MemberSheetProps) {
  const { member: words } = useManageText()
  const { management } = useRuntime()
  const toast = useToast()
  const { isBusy, problem, run } = useDeed()
  const { id, name } = member
  const hand = async () => {
    if (!(await run(() => management.handOver(id, 'operator')))) return
    onClose()
    toast.show({ words: words.handedOver(name) })
  }
  return (
    <ConfirmSheet
      title={words.handOverAsk(name)}
      means={words.handOverMeans}
      act={words.handOver}
      isBusy={isBusy}
      problem={problem}
      onAct={() => void hand()}
      onClose={onClose}
    />
  )
}
