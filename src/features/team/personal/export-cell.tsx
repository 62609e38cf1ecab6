import { useTeamText } from '@/locales/use-team-text'
import { Cell } from '@/ui/cell'
import { problemWords } from '../problem-words'
import { useManageText } from '../manage/use-manage-text'
import type { OwnData } from './read-own-data'
import { usePersonalFile } from './use-personal-file'

interface ExportCellProps {
  readonly answer: OwnData | undefined
  readonly onRetry: () => void
}

/** Saves what the cloud answered; where it did not answer, says why and asks once more. */
export function ExportCell({ answer, onRetry }: ExportCellProps) {
  const text = useTeamText()
  const { personal: words } = useManageText()
  const { said, save } = usePersonalFile()
  const failed = answer && !answer.ok ? problemWords(answer.code, text) : undefined
  const tap = answer === undefined ? undefined : answer.ok ? () => save(answer.data) : onRetry
  return (
    <Cell
      id='personal-export'
      icon='download'
      title={failed ? words.retry : words.export}
      note={failed}
      value={answer ? said : words.reading}
      onTap={tap}
    />
  )
}
