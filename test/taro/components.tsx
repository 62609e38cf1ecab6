/** Stands for Taro's components in unit tests: the same props, on elements that Testing Library can read. */
import type { ChangeEvent, CSSProperties, FocusEvent, KeyboardEvent, ReactNode } from 'react'

interface StandInProps {
  readonly id?: string
  readonly className?: string
  readonly style?: CSSProperties
  readonly children?: ReactNode
  readonly onClick?: (event: unknown) => void
  readonly ariaLabel?: string
  readonly ariaRole?: string
  readonly [attribute: string]: unknown
}

interface FieldProps extends StandInProps {
  readonly value?: string
  readonly placeholder?: string
  readonly disabled?: boolean
  readonly type?: string
  readonly maxlength?: number
  readonly onInput?: (event: { detail: { value: string } }) => void
  readonly onFocus?: (event: { detail: { value: string } }) => void
  readonly onBlur?: (event: { detail: { value: string } }) => void
  readonly onConfirm?: (event: { detail: { value: string } }) => void
}

/** What a mini program's component and an element of the page have in common. */
const shared = ({ id, className, style, children, onClick, ariaLabel, ariaRole, ...rest }: StandInProps) => ({
  id,
  className,
  style,
  onClick,
  children,
  role: ariaRole,
  'aria-label': ariaLabel,
  ...Object.fromEntries(Object.entries(rest).filter(([name]) => name.startsWith('data-') || name.startsWith('aria-'))),
})

const block = (tag: 'div' | 'span' | 'label' | 'form') => {
  const Tag = tag
  return function StandIn(props: StandInProps) {
    return <Tag {...shared(props)} />
  }
}

const detail = (event: { currentTarget: { value: string } }) => ({ detail: { value: event.currentTarget.value } })

const field = (tag: 'input' | 'textarea') => {
  const Tag = tag
  return function FieldStandIn({
    value,
    placeholder,
    disabled,
    onInput,
    onFocus,
    onBlur,
    onConfirm,
    ...rest
  }: FieldProps) {
    return (
      <Tag
        {...shared(rest)}
        value={value}
        placeholder={placeholder}
        disabled={disabled}
        onChange={(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onInput?.(detail(event))}
        onFocus={(event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => onFocus?.(detail(event))}
        onBlur={(event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => onBlur?.(detail(event))}
        onKeyDown={(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
          if (event.key === 'Enter') onConfirm?.(detail(event))
        }}
      />
    )
  }
}

interface SwitchProps extends StandInProps {
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly onChange?: (event: { detail: { value: boolean } }) => void
}

export function Switch({ checked, disabled, onChange, ...rest }: SwitchProps) {
  return (
    <input
      {...shared(rest)}
      type='checkbox'
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange?.({ detail: { value: event.currentTarget.checked } })}
    />
  )
}

interface PickerProps extends StandInProps {
  readonly value?: string | number | readonly number[]
  readonly onChange?: (event: { detail: { value: string } }) => void
}

/** A picker is chosen from by typing its value into the field that stands beside its content. */
export function Picker({ id, children, value, onChange }: PickerProps) {
  return (
    <span>
      <input id={id} value={value === undefined ? '' : String(value)} onChange={(event) => onChange?.(detail(event))} />
      {children}
    </span>
  )
}

interface ButtonProps extends StandInProps {
  readonly disabled?: boolean
}

export function Button({ disabled, ...rest }: ButtonProps) {
  return <button {...shared(rest)} type='button' disabled={disabled} />
}

export function Image({ src, ...rest }: StandInProps & { readonly src?: string }) {
  return <img {...shared(rest)} src={src} alt='' />
}

export const View = block('div')
export const ScrollView = block('div')
export const RootPortal = block('div')
export const PageContainer = block('div')
export const PageMeta = block('div')
export const CustomWrapper = block('div')
export const Swiper = block('div')
export const SwiperItem = block('div')
export const Text = block('span')
export const Label = block('label')
export const Form = block('form')
export const Input = field('input')
export const Textarea = field('textarea')
