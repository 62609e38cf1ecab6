import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'
import { Problem } from '../manage/problem'
import { useManageText } from '../manage/use-manage-text'

const NAME_MAX = 40

interface TypedNameFormProps {
  /** What has to be typed. */
  readonly name: string
  /** What the button says. */
  readonly act: string
  readonly isBusy: boolean
  readonly problem: string | undefined
  readonly onAct: () => void
}

/** Something that is done only once the team's name was typed. */
export function TypedNameForm({ name, act, isBusy, problem, onAct }: TypedNameFormProps) {
  const manage = useManageText()
  const { erase: words } = manage
  const [typed, setTyped] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const isRight = typed.trim() === name
  const type = (value: string) => {
    setTyped(value)
    setIsAsked(false)
  }
  const ask = () => (isRight ? onAct() : setIsAsked(true))
  return (
    <>
      <View className='t-sub'>{words.typeName(name)}</View>
      <View className='card flush'>
        <TextField
          id='erase-name'
          label={words.name}
          value={typed}
          placeholder={words.placeholder}
          maxLength={NAME_MAX}
          note={isAsked && !isRight ? { severity: 'error', words: words.wrongName } : undefined}
          onInput={type}
          onConfirm={ask}
        />
      </View>
      <Problem words={problem} />
      <Button id='erase-team' kind='danger' isBlock isBusy={isBusy} onTap={ask}>
        {isBusy ? manage.busy : act}
      </Button>
    </>
  )
}
