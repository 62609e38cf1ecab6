import { memo } from 'react'
import { Textarea, View } from '@tarojs/components'

export interface TextAreaProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly placeholder: string
  readonly maxLength: number
  readonly onInput: (value: string) => void
}

/** A sentence or two. */
export const TextArea = memo(function TextArea({ id, label, value, placeholder, maxLength, onInput }: TextAreaProps) {
  return (
    <View id={id}>
      <View className='area-label'>{label}</View>
      <Textarea
        id={`${id}-input`}
        className='area'
        value={value}
        placeholder={placeholder}
        placeholderClass='ph'
        maxlength={maxLength}
        autoHeight
        cursorSpacing={110}
        onInput={(event) => onInput(event.detail.value)}
      />
    </View>
  )
})
