export interface Failure {
  readonly errMsg: string
  readonly errno?: number
}

export interface Refusal {
  readonly reason: string
  readonly errno?: number
}

/** What every asynchronous call of WeChat's takes. */
export interface Callbacks {
  success?: (result: unknown) => void
  fail?: (failure: Failure) => void
  complete?: (result: unknown) => void
}

/** Answers as WeChat does: never before the call has returned. */
export const answer = (name: string, callbacks: Callbacks | undefined, result: object = {}): void => {
  setTimeout(() => {
    const reply = { errMsg: `${name}:ok`, ...result }
    callbacks?.success?.(reply)
    callbacks?.complete?.(reply)
  }, 0)
}

export const refuse = (name: string, callbacks: Callbacks | undefined, { reason, errno }: Refusal): void => {
  setTimeout(() => {
    const failure = { errMsg: `${name}:fail ${reason}`, ...(errno !== undefined && { errno }) }
    callbacks?.fail?.(failure)
    callbacks?.complete?.(failure)
  }, 0)
}
