import type { StorageFailure } from './storage'

/** WeChat's `errno` of the file system, where a version gives one: https://developers.weixin.qq.com/miniprogram/dev/framework/usability/PublicErrno.html */
const ERRNO_MISSING = 1300002
const ERRNO_EXISTS = 1301005
const ERRNO_FULL = 1300202

/** No such file or folder. */
export function isMissing(failure: WxFailure): boolean {
  return failure.errno === ERRNO_MISSING || /no such file|not exist/i.test(failure.errMsg)
}

/** The folder is there already. */
export function isExisting(failure: WxFailure): boolean {
  return failure.errno === ERRNO_EXISTS || /already exist/i.test(failure.errMsg)
}

/** No room, neither on the phone nor in the 200 MB that WeChat allows; everything else says nothing of what is held. */
export function storageFailure(failure: WxFailure): StorageFailure {
  const isFull = failure.errno === ERRNO_FULL || /maximum size|exceed|ENOSPC|no space/i.test(failure.errMsg)
  return { ok: false, code: isFull ? 'full' : 'unavailable', message: failure.errMsg }
}
