import { useSyncExternalStore } from 'react'
import type { WindowInsets } from '@/services/window/window'
import { usePhone } from './runtime-provider'

/** What the page keeps clear of; drawn anew when the window is turned or resized. */
export function useInsets(): WindowInsets {
  const { window } = usePhone()
  return useSyncExternalStore(window.onResize, window.insets)
}
