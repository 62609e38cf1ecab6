import { useText } from '@/locales/text-context'
import { plainCell } from '@/domain/order-import/plain-cell'
import { ChoiceList } from '@/ui/choice-list'
import { Sheet } from '@/ui/sheet'
import { choiceWords } from './column-words'
import { columnsOf } from './import-columns'
import type { ImportColumn, ImportState } from './import-state'
import { useImportText } from './use-import-text'

const NOT_READ = 'none'

interface MappingSheetProps {
  readonly state: ImportState
  readonly place: number
  readonly onChoose: (column: ImportColumn | undefined) => void
  readonly onClose: () => void
}

/** Where one column is to go. */
export function MappingSheet({ state, place, onChoose, onClose }: MappingSheetProps) {
  const { common } = useText()
  const words = useImportText()
  const { kind, mapping, source } = state
  const header = plainCell(source?.head.headers[place]) || String(place + 1)
  const columns = columnsOf(kind).map((column) => ({ value: column, words: choiceWords(kind, column, words) }))
  return (
    <Sheet title={words.columnTitle(header)} closeLabel={common.close} onClose={onClose}>
      <ChoiceList
        id='column'
        choices={[{ value: NOT_READ, words: words.notRead }, ...columns]}
        chosen={[mapping[place] ?? NOT_READ]}
        onChoose={(value) => onChoose(value === NOT_READ ? undefined : (value as ImportColumn))}
      />
    </Sheet>
  )
}
