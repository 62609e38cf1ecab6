import { View } from '@tarojs/components'
import { classNames } from './class-names'

export interface SwitchProps {
  readonly id: string
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

export function Switch({ id, label, isOn, onChange }: SwitchProps) {
  return (
    <View
      id={id}
      className={classNames('switch', isOn && 'on')}
      ariaRole='switch'
      aria-checked={isOn}
      ariaLabel={label}
      onClick={() => onChange(!isOn)}
    />
  )
}
