import { HOST } from '@/domain/checklist/assignee'
import { PickerField } from '@/ui/picker-field'
import { usePeople } from '../people/use-people'
import { useTrustText } from '../use-trust-text'

export interface AssigneeFieldProps {
  readonly assigneeId: string | undefined
  /** Only around a show is somebody on air. */
  readonly isOfShow: boolean
  readonly onChoose: (assigneeId: string | undefined) => void
}

/** Who does it: whoever has time, who is on air, or somebody by name. */
export function AssigneeField({ assigneeId, isOfShow, onChoose }: AssigneeFieldProps) {
  const { list: words, row } = useTrustText()
  const { all, find } = usePeople()
  const choices: readonly { readonly id: string | undefined; readonly words: string }[] = [
    { id: undefined, words: row.anyone },
    ...(isOfShow ? [{ id: HOST, words: row.host }] : []),
    ...all.map(({ id, name }) => ({ id, words: name })),
  ]
  const chosen = choices.findIndex(({ id }) => id === assigneeId)
  // One who has left the team is still named until somebody else is chosen.
  const gone = chosen === -1 && assigneeId !== undefined ? find(assigneeId)?.name : undefined
  return (
    <PickerField
      id='item-assignee'
      mode='choice'
      label={words.assignee}
      value={choices[chosen]?.words ?? gone ?? row.anyone}
      choices={choices.map((choice) => choice.words)}
      chosen={Math.max(0, chosen)}
      onPick={(place) => onChoose(choices[place]?.id)}
    />
  )
}
