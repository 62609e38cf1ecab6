import { useText } from '@/locales/text-context'
import { Cell } from '@/ui/cell'
import type { RecordName } from '../read-history'
import { ROUTES, routeTo } from '../routes'
import { useRuntime } from '../runtime-provider'
import { useRecordQuestions } from './use-record-questions'

interface HistoryCellProps extends RecordName {
  readonly onOpen?: () => void
}

/** The way from a record to who changed what in it. */
export function HistoryCell({ kind, id, onOpen }: HistoryCellProps) {
  const { records } = useText()
  const { navigation } = useRuntime()
  const { length } = useRecordQuestions(kind, id)
  const open = () => {
    onOpen?.()
    navigation.open(routeTo(ROUTES.history, { kind, id }))
  }
  return (
    <Cell
      id='open-history'
      icon='history'
      title={records.history}
      value={length > 0 ? records.waiting(length) : undefined}
      onTap={open}
    />
  )
}
