import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import type { TapTarget } from './tap-target'

export interface ButtonProps extends TapTarget {
  /** One filled (`primary`) button for each viewport. */
  readonly kind?: 'primary' | 'soft' | 'well' | 'plain' | 'danger'
  readonly isSmall?: boolean
  readonly isBlock?: boolean
  readonly isBusy?: boolean
  readonly isDisabled?: boolean
  readonly icon?: IconName
  readonly className?: string
  /** Read aloud instead of the words, where those alone do not say of what. */
  readonly spoken?: string
  readonly children: ReactNode
}

export function Button({
  id,
  kind = 'primary',
  isSmall,
  isBlock,
  isBusy,
  isDisabled,
  icon,
  className,
  spoken,
  onTap,
  children,
}: ButtonProps) {
  const isIdle = !isBusy && !isDisabled
  return (
    <View
      id={id}
      className={classNames('btn', isDisabled ? 'disabled' : kind, isSmall && 'sm', isBlock && 'block', className)}
      hoverClass={isIdle ? 'pressed' : 'none'}
      ariaRole='button'
      {...(spoken !== undefined && { ariaLabel: spoken })}
      onClick={isIdle ? onTap : undefined}
    >
      {isBusy ? <View className='spin' /> : icon ? <Icon name={icon} size={isSmall ? 18 : 20} /> : null}
      {children}
    </View>
  )
}
