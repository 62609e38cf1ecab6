import type { PropsWithChildren } from 'react'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { createPlatformPhone, openPlatformRuntime } from '@/runtime/platform-runtime'
import { ROUTES } from '@/runtime/routes'
import { RuntimeProvider } from '@/runtime/runtime-provider'
import { tunePlatformView } from '@/services/view/platform-view'
import './app.scss'

tunePlatformView()

const phone = createPlatformPhone(ROUTES.sessions)
/** Opened while the first page is still being built. */
const opening = openPlatformRuntime(phone)

export default function App({ children }: PropsWithChildren) {
  useDidShow(() => void opening.then((runtime) => runtime.resume()))
  useDidHide(() => void opening.then((runtime) => runtime.pause()))
  return (
    <RuntimeProvider phone={phone} opening={opening}>
      {children}
    </RuntimeProvider>
  )
}
