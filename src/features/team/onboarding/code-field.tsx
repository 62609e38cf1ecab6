import { useState } from 'react'
import { Input, View } from '@tarojs/components'
import { useText } from '@/locales/text-context'
import { classNames } from '@/ui/class-names'
import { JOIN_CODE_LENGTH, normaliseJoinCode } from './join-code'

/** Longer than a code, so that one pasted with spaces is not cut. */
const MAX_TYPED = 16

interface CodeFieldProps {
  readonly code: string
  readonly onChange: (code: string) => void
  readonly onConfirm: () => void
}

/** Six cells over one input: what is typed or pasted anywhere on them goes in. */
export function CodeField({ code, onChange, onConfirm }: CodeFieldProps) {
  const { onboarding } = useText()
  const [isTyping, setIsTyping] = useState(false)
  const cells = Array.from({ length: JOIN_CODE_LENGTH }, (_, place) => code.charAt(place))
  const caret = isTyping ? Math.min(code.length, JOIN_CODE_LENGTH - 1) : undefined
  return (
    <View className='code-field'>
      {cells.map((letter, place) => (
        <View key={place} className={classNames('code-cell num', place === caret && 'on')}>
          {letter}
        </View>
      ))}
      <Input
        id='join-code-input'
        className='code-input'
        type='text'
        value={code}
        maxlength={MAX_TYPED}
        cursorSpacing={120}
        placeholder={onboarding.code}
        onFocus={() => setIsTyping(true)}
        onBlur={() => setIsTyping(false)}
        onInput={(event) => onChange(normaliseJoinCode(event.detail.value))}
        onConfirm={onConfirm}
      />
    </View>
  )
}
