import type { ReactNode } from 'react'
import { Picker, View } from '@tarojs/components'
import { classNames } from './class-names'
import { FieldNote, type Note } from './field-note'
import { Icon } from './icon'

interface PickerFieldBase {
  readonly id: string
  readonly label: ReactNode
  readonly must?: string
  readonly value: ReactNode
  readonly isEmpty?: boolean
  readonly note?: Note
}

export type PickerFieldProps = PickerFieldBase &
  (
    | { readonly mode: 'tap'; readonly onTap: () => void }
    | {
        readonly mode: 'date'
        readonly day: string
        readonly start?: string
        readonly end?: string
        readonly onPick: (day: string) => void
      }
    | { readonly mode: 'time'; readonly time: string; readonly onPick: (time: string) => void }
    | {
        readonly mode: 'choice'
        readonly choices: readonly string[]
        readonly chosen: number
        readonly onPick: (index: number) => void
      }
    | {
        readonly mode: 'columns'
        readonly columns: readonly (readonly string[])[]
        readonly chosen: readonly number[]
        readonly onPick: (indexes: readonly number[]) => void
      }
  )

/** A row whose value is picked: by the phone's own wheel, or on whatever a tap opens. */
export function PickerField(props: PickerFieldProps) {
  const row = <Row {...props} />
  switch (props.mode) {
    case 'tap':
      return <View onClick={props.onTap}>{row}</View>
    case 'date':
      return (
        <Picker
          mode='date'
          value={props.day}
          start={props.start}
          end={props.end}
          onChange={(event) => props.onPick(event.detail.value)}
        >
          {row}
        </Picker>
      )
    case 'time':
      return (
        <Picker mode='time' value={props.time} onChange={(event) => props.onPick(event.detail.value)}>
          {row}
        </Picker>
      )
    case 'choice':
      return (
        <Picker
          mode='selector'
          range={[...props.choices]}
          value={props.chosen}
          onChange={(event) => props.onPick(Number(event.detail.value))}
        >
          {row}
        </Picker>
      )
    case 'columns':
      return (
        <Picker
          mode='multiSelector'
          range={props.columns.map((column) => [...column])}
          value={[...props.chosen]}
          onChange={(event) => props.onPick(event.detail.value)}
        >
          {row}
        </Picker>
      )
  }
}

function Row({ id, label, must, value, isEmpty, note }: PickerFieldBase) {
  return (
    <View id={id} className='field' ariaRole='button'>
      <View className='field-key'>
        {label}
        {must ? (
          <View className='must' style={{ display: 'inline' }}>
            {must}
          </View>
        ) : null}
      </View>
      <View className={classNames('field-value num', isEmpty && 'ph')}>{value}</View>
      <Icon name='chevron-right' size={16} className='cell-chevron' />
      {note ? <FieldNote {...note} /> : null}
    </View>
  )
}
