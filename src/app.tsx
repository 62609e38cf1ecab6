import type { PropsWithChildren } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { openPlatformRuntime } from '@/runtime/platform-runtime'
import { ROUTES } from '@/runtime/routes'
import { RuntimeProvider } from '@/runtime/runtime-provider'
import './app.scss'

/** Opened while the first page is still being built. */
const opening = openPlatformRuntime(ROUTES.sessions)

export default function App({ children }: PropsWithChildren) {
  useDidShow(() => void opening.then((runtime) => runtime.resume()))
  useDidHide(() => void opening.then((runtime) => runtime.pause()))
  return <RuntimeProvider opening={opening}>{children}</RuntimeProvider>
}
