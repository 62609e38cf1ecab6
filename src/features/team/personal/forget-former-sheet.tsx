import { useRuntime } from '@/runtime/runtime-provider'
import { ConfirmSheet } from '../manage/confirm-sheet'
import { useDeed } from '../manage/use-deed'
import { useManageText } from '../manage/use-manage-text'

interface ForgetFormerSheetProps {
  readonly teamId: string
  readonly onForgotten: () => void
  readonly onClose: () => void
}

/** Asks whether a team that this person is out of shall forget them. */
export function ForgetFormerSheet({ teamId, onForgotten, onClose }: ForgetFormerSheetProps) {
  const { personal: words } = useManageText()
  const { cloud } = useRuntime()
  const { isBusy, problem, run } = useDeed()
  const forget = async () => {
    if (await run(() => cloud.call('data.erase', { teamId, what: 'me' }))) onForgotten()
  }
  return (
    <ConfirmSheet
      title={words.eraseAsk}
      means={words.formerEraseMeans}
      act={words.erase}
      isDanger
      isBusy={isBusy}
      problem={problem}
      onAct={() => void forget()}
      onClose={onClose}
    />
  )
}
