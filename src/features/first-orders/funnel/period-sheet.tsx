import { useText } from '@/locales/text-context'
import { ChoiceList } from '@/ui/choice-list'
import { Sheet } from '@/ui/sheet'
import { useFirstOrderText } from '../use-first-order-text'
import { PERIOD_NAMES, type PeriodName } from './periods'

interface PeriodSheetProps {
  readonly period: PeriodName
  readonly onChoose: (period: PeriodName) => void
  readonly onClose: () => void
}

export function PeriodSheet({ period, onChoose, onClose }: PeriodSheetProps) {
  const { common } = useText()
  const words = useFirstOrderText()
  const choices = PERIOD_NAMES.map((name) => ({ value: name, words: words.periods[name] }))
  const choose = (value: string) => {
    onChoose(value as PeriodName)
    onClose()
  }
  return (
    <Sheet title={words.choosePeriod} closeLabel={common.close} onClose={onClose}>
      <ChoiceList id='period' choices={choices} chosen={[period]} onChoose={choose} />
    </Sheet>
  )
}
