import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type PropsWithChildren,
} from 'react'
import { Text, View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useAppearance } from './appearance'
import { Icon } from './icon'

const SHOWN_MILLISECONDS = 2500
const SHOWN_WITH_BUTTON_MILLISECONDS = 5000
const BOTTOM = 120

export interface ToastMessage {
  readonly words: string
  /** 撤销: shown as a button, for longer. */
  readonly undo?: { readonly words: string; readonly onUndo: () => void }
  /** What may be done next: shown in the same way, for as long. */
  readonly next?: { readonly words: string; readonly onNext: () => void }
}

export interface Toast {
  show(message: ToastMessage): void
  /** For a page that closes right now: the page that comes to the front shows it. */
  leave(message: ToastMessage): void
}

const ToastContext = createContext<Toast>({ show: () => undefined, leave: () => undefined })

/** Every page has a provider of its own, and a message must outlive the page that said it. */
let left: ToastMessage | undefined

/** One message at a time; a new one takes the place of the last. */
export function useToast(): Toast {
  return useContext(ToastContext)
}

export function ToastProvider({ children }: PropsWithChildren) {
  const [message, setMessage] = useState<ToastMessage>()
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const show = useCallback((next: ToastMessage) => {
    clearTimeout(timer.current)
    setMessage(next)
    timer.current = setTimeout(
      () => setMessage(undefined),
      next.undo || next.next ? SHOWN_WITH_BUTTON_MILLISECONDS : SHOWN_MILLISECONDS,
    )
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  useDidShow(() => {
    if (left) show(left)
    left = undefined
  })
  const toast = useMemo(() => ({ show, leave: (message: ToastMessage) => void (left = message) }), [show])
  return (
    <ToastContext.Provider value={toast}>
      {children}
      {message ? <ToastView message={message} onClose={() => setMessage(undefined)} /> : null}
    </ToastContext.Provider>
  )
}

function ToastView({ message, onClose }: { readonly message: ToastMessage; readonly onClose: () => void }) {
  const { safeBottom } = useAppearance()
  const { words, undo, next } = message
  const then = (act: () => void) => () => {
    onClose()
    act()
  }
  return (
    <View className='toast' style={{ bottom: `${safeBottom + BOTTOM}px` }}>
      <View className='toast-box' ariaRole='alert'>
        {undo ? null : <Icon name='check' size={20} />}
        <Text>{words}</Text>
        {undo ? (
          <View id='toast-undo' className='toast-undo' ariaRole='button' onClick={then(undo.onUndo)}>
            {undo.words}
          </View>
        ) : null}
        {next ? (
          <View id='toast-next' className='toast-undo' ariaRole='button' onClick={then(next.onNext)}>
            {next.words}
          </View>
        ) : null}
      </View>
    </View>
  )
}
