import { ROUTES } from '@/runtime/routes'
import { useRuntime } from '@/runtime/runtime-provider'
import { useToast } from '@/ui/toast'
import { ConfirmSheet } from '../manage/confirm-sheet'
import { useDeed } from '../manage/use-deed'
import { useManageText } from '../manage/use-manage-text'

/** 删除我的个人信息: leaves the team, and is somebody nobody knows in its history. */
export function ForgetSheet({ onClose }: { readonly onClose: () => void }) {
  const { personal: words } = useManageText()
  const { management, navigation } = useRuntime()
  const toast = useToast()
  const { isBusy, problem, run } = useDeed()
  const forget = async () => {
    if (!(await run(() => management.forgetMe()))) return
    toast.leave({ words: words.erased })
    navigation.restart(ROUTES.sessions)
  }
  return (
    <ConfirmSheet
      title={words.eraseAsk}
      means={words.eraseMeans}
      act={words.erase}
      isDanger
      isBusy={isBusy}
      problem={problem}
      onAct={() => void forget()}
      onClose={onClose}
    />
  )
}
