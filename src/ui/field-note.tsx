import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'

/** `error` blocks saving, `doubt` is asked about, `hint` only helps. */
export interface Note {
  readonly severity: 'error' | 'doubt' | 'hint'
  readonly words: string
}

export function FieldNote({ severity, words }: Note) {
  return (
    <View
      className={classNames('field-note', severity === 'hint' && 'hint')}
      ariaRole={severity === 'hint' ? undefined : 'alert'}
    >
      {severity === 'hint' ? null : <Icon name='warning' size={16} />}
      {words}
    </View>
  )
}
