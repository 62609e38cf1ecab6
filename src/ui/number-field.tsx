import { memo, useState, type ReactNode } from 'react'
import { Input, View } from '@tarojs/components'
import { classNames } from './class-names'
import { FIGURE_KEYBOARD } from './figure-keyboard'
import { FieldNote, type Note } from './field-note'

export interface NumberFieldProps {
  /** The row; its input is `<id>-input`. */
  readonly id: string
  readonly label: ReactNode
  /** 必填 or 二选一必填 */
  readonly must?: string
  /** As typed. */
  readonly value: string
  readonly unit?: string
  readonly placeholder: string
  readonly hasDecimals?: boolean
  /** A length such as 9分20秒 needs the full keyboard. */
  readonly isText?: boolean
  readonly note?: Note
  readonly isFocused?: boolean
  readonly maxLength?: number
  /** How the value reads while it is not being typed: with thousands separators. */
  readonly display?: (value: string) => string
  readonly onInput: (value: string) => void
  readonly onFocus?: () => void
  readonly onBlur?: () => void
  /** 下一项 on the keyboard */
  readonly onNext?: () => void
  readonly onLabelTap?: () => void
  /**
   * Height of the keyboard, px, whenever it changes: for a page that rides on it. WeChat then moves nothing by itself,
   * and the page scrolls to the field.
   */
  readonly onKeyboard?: (height: number) => void
}

/**
 * A figure with its unit. Raw while it is typed: separators that come and go under the thumb would move the caret. The
 * input always has a `value`, because Taro answers one that disappears by emptying the phone's input.
 */
export const NumberField = memo(function NumberField(props: NumberFieldProps) {
  const { id, label, must, value, unit, placeholder, hasDecimals, isText, note, onNext, onLabelTap } = props
  const [isTyping, setIsTyping] = useState(false)
  const shown = isTyping || !props.display ? value : props.display(value)
  const focus = () => {
    setIsTyping(true)
    props.onFocus?.()
  }
  const blur = () => {
    setIsTyping(false)
    props.onBlur?.()
  }
  return (
    <View id={id} className={classNames('field', isTyping && 'focus')}>
      <View className={classNames('field-key', !!onLabelTap && 'hit')} onClick={onLabelTap}>
        {label}
        {must ? (
          <View className='must' style={{ display: 'inline' }}>
            {must}
          </View>
        ) : null}
      </View>
      <Input
        id={`${id}-input`}
        className={classNames('field-input num', isText && 'words')}
        type={isText ? 'text' : hasDecimals ? FIGURE_KEYBOARD.decimals : FIGURE_KEYBOARD.whole}
        value={shown}
        placeholder={placeholder}
        placeholderClass='ph'
        maxlength={props.maxLength ?? 16}
        focus={props.isFocused}
        confirmType={onNext ? 'next' : 'done'}
        confirmHold={!!onNext}
        cursorSpacing={90}
        adjustPosition={!props.onKeyboard}
        onKeyboardHeightChange={(event) => props.onKeyboard?.(event.detail.height)}
        onFocus={focus}
        onBlur={blur}
        onInput={(event) => props.onInput(event.detail.value)}
        onConfirm={onNext}
      />
      {unit === undefined ? null : <View className='field-unit'>{unit}</View>}
      {note ? <FieldNote {...note} /> : null}
    </View>
  )
})
