/** An expected refusal of WeChat's, with its number where the real one has one. */
export class Refusal extends Error {
  constructor(
    readonly reason: string,
    readonly errno?: number,
  ) {
    super(reason)
  }
}

export interface Callbacks {
  success?: (result: object) => void
  fail?: (failure: object) => void
  complete?: (result: object) => void
}

const waiting: (() => void)[] = []
const { port1, port2 } = new MessageChannel()
port1.onmessage = () => waiting.shift()?.()

/** What WeChat itself does happens outside the mini program's JavaScript: its answer is a task of its own. */
const laterTask = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve)
    port2.postMessage(undefined)
  })

/**
 * A call in WeChat's manner: it answers after it returned, by callbacks where there are any and by a promise otherwise.
 */
export const answering =
  <Options extends object>(name: string, work: (options: Options) => object | void | Promise<object | void>) =>
  (given?: Options & Callbacks): Promise<object> | void => {
    const options = given ?? ({} as Options & Callbacks)
    const answer = (async () => work(options))()
      .finally(laterTask)
      .then((result) => ({ errMsg: `${name}:ok`, ...result }))
    const failed = (reason: unknown) => failureOf(name, reason)
    if (!options.success && !options.fail && !options.complete) {
      return answer.catch((reason: unknown) => Promise.reject(Object.assign(new Error(), failed(reason))))
    }
    answer.then(
      (result) => {
        options.success?.(result)
        options.complete?.(result)
      },
      (reason: unknown) => {
        options.fail?.(failed(reason))
        options.complete?.(failed(reason))
      },
    )
  }

const failureOf = (name: string, reason: unknown): object => {
  if (!(reason instanceof Refusal)) return { errMsg: `${name}:fail ${String(reason)}` }
  return { errMsg: `${name}:fail ${reason.reason}`, ...(reason.errno !== undefined && { errno: reason.errno }) }
}

/** `onX` and `offX` of one event, and how the host tells of it. */
export const listenable = <Event>() => {
  const listeners = new Set<(event: Event) => void>()
  return {
    on: (listener: (event: Event) => void) => void listeners.add(listener),
    off: (listener?: (event: Event) => void) => {
      if (listener) listeners.delete(listener)
      else listeners.clear()
    },
    tell: (event: Event) => [...listeners].forEach((listener) => listener(event)),
  }
}
