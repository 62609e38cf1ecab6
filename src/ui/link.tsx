import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { classNames } from './class-names'
import type { TapTarget } from './tap-target'

/** Words that lead somewhere or do one small thing. */
export function Link({
  id,
  onTap,
  className,
  children,
}: TapTarget & { readonly className?: string; readonly children: ReactNode }) {
  return (
    <View id={id} className={classNames('link', className)} hoverClass='pressed' ariaRole='button' onClick={onTap}>
      {children}
    </View>
  )
}
