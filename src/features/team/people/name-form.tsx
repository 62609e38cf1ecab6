import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useTeamText } from '@/locales/use-team-text'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'

const NAME_MAX = 20

interface NameFormProps {
  /** The field is `<id>-name-input`, the button `save-<id>`. */
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly initial: string
  /** Names that others of the kind have. */
  readonly taken: readonly string[]
  readonly children?: ReactNode
  readonly onSave: (name: string) => void
}

/** One name, with what else belongs to it below. Saving stays possible and says what is missing. */
export function NameForm({ id, label, placeholder, initial, taken, children, onSave }: NameFormProps) {
  const { common, team } = useTeamText()
  const [name, setName] = useState(initial)
  const [isAsked, setIsAsked] = useState(false)
  const trimmed = name.trim()
  const problem = trimmed === '' ? team.nameNeeded : taken.includes(trimmed) ? team.nameTaken : undefined
  const save = () => (problem ? setIsAsked(true) : onSave(trimmed))
  return (
    <>
      <View className='sheet-fields'>
        <TextField
          id={`${id}-name`}
          label={label}
          value={name}
          placeholder={placeholder}
          maxLength={NAME_MAX}
          note={isAsked && problem ? { severity: 'error', words: problem } : undefined}
          onInput={setName}
          onConfirm={save}
        />
        {children}
      </View>
      <Button id={`save-${id}`} className='mt12' isBlock onTap={save}>
        {common.save}
      </Button>
    </>
  )
}
