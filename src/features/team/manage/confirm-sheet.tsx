import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { Problem } from './problem'
import { useManageText } from './use-manage-text'

interface ConfirmSheetProps {
  readonly title: string
  /** What follows from it, in full sentences. */
  readonly means: string
  readonly children?: ReactNode
  /** What the button says. */
  readonly act: string
  readonly isDanger?: boolean
  readonly isBusy: boolean
  readonly problem?: string
  readonly onAct: () => void
  readonly onClose: () => void
}

/** Asks before something that cannot be undone by a tap: what it means first, then the deed and the way back. */
export function ConfirmSheet(props: ConfirmSheetProps) {
  const { title, means, children, act, isDanger, isBusy, problem, onAct, onClose } = props
  const { common } = useText()
  const manage = useManageText()
  return (
    <Sheet title={title} closeLabel={common.close} onClose={onClose}>
      <View className='t-body'>{means}</View>
      {children}
      <Problem words={problem} />
      <View className='manage-actions mt16'>
        <Button id='confirm' kind={isDanger ? 'danger' : 'primary'} isBlock isBusy={isBusy} onTap={onAct}>
          {isBusy ? manage.busy : act}
        </Button>
        <Button id='confirm-not' kind='plain' isBlock onTap={onClose}>
          {common.cancel}
        </Button>
      </View>
    </Sheet>
  )
}
