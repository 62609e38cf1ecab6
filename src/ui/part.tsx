import type { PropsWithChildren } from 'react'
import { CustomWrapper } from '@tarojs/components'

/**
 * A part of a page that changes by itself, such as a section that is typed into. WeChat sends and compares it apart
 * from the rest of the page: a keystroke costs the paths and the comparison of this part alone.
 */
export function Part({ children }: PropsWithChildren) {
  return <CustomWrapper>{children}</CustomWrapper>
}
