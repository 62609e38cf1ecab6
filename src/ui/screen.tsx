import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { appearanceClass, useAppearance } from './appearance'
import { classNames } from './class-names'
import { ToastProvider } from './toast'

const TAB_BAR_HEIGHT = 52

export interface ScreenProps {
  /** A `NavBar` */
  readonly nav: ReactNode
  readonly children: ReactNode
  /** A `TabBar`; room is left for it below the content. */
  readonly tabBar?: ReactNode
  /** An `ActionBar`: takes its own room, which grows with its words. */
  readonly actionBar?: ReactNode
  readonly fab?: ReactNode
  /** Its top is the night before dawn, in both themes. */
  readonly isDawn?: boolean
  /** Sheets: above everything, outside the flow. */
  readonly sheets?: ReactNode
}

/** The root of every page: binds colours and text size, and keeps clear of what the phone draws itself. */
export function Screen({ nav, children, tabBar, actionBar, fab, isDawn, sheets }: ScreenProps) {
  const appearance = useAppearance()
  const room = actionBar ? 0 : appearance.safeBottom + (tabBar ? TAB_BAR_HEIGHT : 0)
  return (
    <View
      className={classNames('screen', appearanceClass(appearance), isDawn && 'dawn')}
      style={{ paddingBottom: `${room}px` }}
    >
      <ToastProvider>
        {nav}
        <View className={classNames('main', !!fab && 'has-fab')}>{children}</View>
        {fab}
        {tabBar}
        {actionBar}
        {sheets}
      </ToastProvider>
    </View>
  )
}
