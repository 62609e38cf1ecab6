import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import type { TapTarget } from './tap-target'

export interface CellProps extends TapTarget {
  readonly icon?: IconName
  /** Stands before the words instead of an icon. */
  readonly lead?: ReactNode
  readonly title: ReactNode
  readonly note?: ReactNode
  readonly value?: ReactNode
  readonly tone?: 'brand' | 'attend'
  /** Shown at the right instead of the chevron. */
  readonly trail?: ReactNode
}

/** A row of a list in a flush card. It has a chevron when a tap leads somewhere. */
export function Cell({ id, icon, lead, title, note, value, tone, trail, onTap }: CellProps) {
  return (
    <View
      {...(id !== undefined && { id })}
      className={classNames('cell', tone && `t-${tone}`)}
      hoverClass={onTap ? 'pressed' : 'none'}
      ariaRole={onTap ? 'button' : undefined}
      onClick={onTap}
    >
      {icon ? <Icon name={icon} className={tone ? undefined : 't-2'} /> : lead}
      <View className='grow'>
        <View className={classNames('cell-key', tone === 'brand' && 'b')}>{title}</View>
        {note ? <View className='t-cap'>{note}</View> : null}
      </View>
      {value === undefined ? null : <View className='cell-value'>{value}</View>}
      {trail ?? (onTap ? <Icon name='chevron-right' size={20} className='cell-chevron' /> : null)}
    </View>
  )
}
