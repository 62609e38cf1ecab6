import { View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { SETTINGS_ID } from '@/runtime/settings-id'
import { useRecords } from '@/runtime/use-records'
import { useSave } from '@/runtime/use-save'
import { ChoiceList } from '@/ui/choice-list'
import { Sheet } from '@/ui/sheet'
import { useWeeklyText } from '../use-weekly-text'

const LINES = [20, 30, 40, 50, 60, 70, 80, 90]

interface LineSheetProps {
  /** Per cent */
  readonly line: number
  readonly onClose: () => void
}

/** 消耗率线: the team's own, below which its ads are said not to run. */
export function LineSheet({ line, onClose }: LineSheetProps) {
  const { common } = useText()
  const { ads: words } = useWeeklyText()
  const before = useRecords('settings').get(SETTINGS_ID)?.deliveryLinePercent ?? null
  const save = useSave()
  const write = (deliveryLinePercent: number | null) =>
    ({ kind: 'settings', id: SETTINGS_ID, fields: { deliveryLinePercent } }) as const
  const choose = async (chosen: number) => {
    const isSaved =
      chosen === line || (await save([write(chosen)], { words: words.saved(chosen), undo: [write(before)] }))
    if (isSaved) onClose()
  }
  return (
    <Sheet title={words.line} closeLabel={common.close} onClose={onClose}>
      <View className='t-cap'>{words.lineNote}</View>
      <ChoiceList
        id='delivery-line'
        choices={LINES.map((value) => ({ value: String(value), words: `${value}%` }))}
        chosen={[String(line)]}
        onChoose={(value) => void choose(Number(value))}
      />
    </Sheet>
  )
}
