import { memo } from 'react'
import { Input, View } from '@tarojs/components'
import { FieldNote, type Note } from './field-note'

export interface TextFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly placeholder: string
  readonly maxLength: number
  readonly note?: Note
  readonly isFocused?: boolean
  readonly onInput: (value: string) => void
  readonly onConfirm?: () => void
}

/** A short text: a name, a code. */
export const TextField = memo(function TextField({
  id,
  label,
  value,
  placeholder,
  maxLength,
  note,
  isFocused,
  onInput,
  onConfirm,
}: TextFieldProps) {
  return (
    <View id={id} className='field'>
      <View className='field-key'>{label}</View>
      <Input
        id={`${id}-input`}
        className='field-input words'
        type='text'
        value={value}
        placeholder={placeholder}
        placeholderClass='ph'
        maxlength={maxLength}
        focus={isFocused}
        cursorSpacing={90}
        onInput={(event) => onInput(event.detail.value)}
        onConfirm={onConfirm}
      />
      {note ? <FieldNote {...note} /> : null}
    </View>
  )
})
