/** What `wx-server-sdk` makes of "this collection was never made". */
const COLLECTION_NOT_EXIST = -502005

/** The SDK hands on the code from a commit alone; from other calls only the words of the message. */
const CONFLICT = /transaction[\s_.]*(?:is\s+)?(?:conflict|busy)|write\s*conflict/i

/** Whether another transaction was in the way. A conflict that is not known for one is a failure, and tried again too. */
export function isConflict(error: unknown): boolean {
  const { code, message, errMsg } = partsOf(error)
  return [code, message, errMsg].some((text) => typeof text === 'string' && CONFLICT.test(text))
}

export function isMissingCollection(error: unknown): boolean {
  const { errCode, code } = partsOf(error)
  return errCode === COLLECTION_NOT_EXIST || code === 'DATABASE_COLLECTION_NOT_EXIST'
}

/** The words of an error of the SDK, which is an Error or a plain object. */
export function messageOf(error: unknown): string {
  const { errMsg, message } = partsOf(error)
  return String(errMsg ?? message ?? error)
}

interface ErrorParts {
  readonly errCode?: unknown
  readonly code?: unknown
  readonly errMsg?: unknown
  readonly message?: unknown
}

function partsOf(error: unknown): ErrorParts {
  return typeof error === 'object' && error !== null ? error : {}
}
