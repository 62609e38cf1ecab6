import { useEffect, useRef } from 'react'

/** What the code under test asked of Taro, newest last; `resetTaro` empties it. */
export const taroCalls: { readonly name: string; readonly options: unknown }[] = []

/** Answers that a test wants instead of `{}`, by the name of the call. */
const answers = new Map<string, unknown>()

/** Lets the next calls of `name` resolve with (or return, for `…Sync`) this value. */
export const answerTaro = (name: string, value: unknown): void => void answers.set(name, value)

export const resetTaro = (): void => {
  taroCalls.length = 0
  answers.clear()
}

const call =
  (name: string) =>
  (options?: unknown): unknown => {
    taroCalls.push({ name, options })
    const answer = answers.get(name) ?? {}
    return name.endsWith('Sync') ? answer : Promise.resolve(answer)
  }

/** Any call of Taro is recorded; none does anything. */
const Taro: Record<string, unknown> = new Proxy(
  {},
  {
    get: (_target, name) => {
      if (typeof name !== 'string' || name === 'then' || name === '__esModule') return undefined
      return call(name)
    },
  },
)

export default Taro

let routerParams: Readonly<Record<string, string>> = {}

/** What `useRouter().params` answers. */
export const setRouterParams = (params: Readonly<Record<string, string>>): void => {
  routerParams = params
}

export const useRouter = () => ({ params: routerParams })

/** A screen in a unit test is shown once, when it mounts. */
export const useDidShow = (callback: () => void): void => {
  const first = useRef(callback)
  useEffect(() => first.current(), [])
}

export const useLoad = (callback: (params: Readonly<Record<string, string>>) => void): void => {
  const first = useRef(callback)
  useEffect(() => first.current(routerParams), [])
}

export const useReady = (callback: () => void): void => useDidShow(callback)

export const useDidHide = (): void => undefined
export const useUnload = (): void => undefined
export const useLaunch = (): void => undefined
export const usePageScroll = (): void => undefined
export const useReachBottom = (): void => undefined
export const usePullDownRefresh = (): void => undefined
export const useShareAppMessage = (): void => undefined
