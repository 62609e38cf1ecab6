import { bytesOfBase64, COMPRESSION_STEPS, type CompressionStep } from './compression-steps'
import type { ChosenPhoto, Media, MediaFailure, MediaOutcome } from './media'

const ERRNO_PRIVACY = 112

/** WeChat's album and camera, its compressor and its viewer. */
export function createPlatformMedia(): Media {
  return {
    choose,
    compress,
    view: (urls, current) => wx.previewImage({ urls, current }),
  }
}

async function choose(count: number): Promise<MediaOutcome<readonly ChosenPhoto[]>> {
  const allowed = await outcome((callbacks) =>
    wx.requirePrivacyAuthorize ? wx.requirePrivacyAuthorize(callbacks) : callbacks.success?.(undefined),
  )
  if (!allowed.ok) return { ...allowed, code: 'privacy_refused' }
  const chosen = await outcome<{ tempFiles: readonly { tempFilePath: string }[] }>((callbacks) =>
    wx.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
      ...callbacks,
    }),
  )
  if (!chosen.ok) return chosen
  const photos = chosen.value.tempFiles.map(({ tempFilePath }) => ({ address: tempFilePath }))
  return photos.length > 0 ? { ok: true, value: photos } : { ok: false, code: 'cancelled', message: 'nothing chosen' }
}

async function compress({ address: src }: ChosenPhoto, maxBytes: number): Promise<MediaOutcome<string>> {
  const info = await outcome<{ width: number; height: number }>((callbacks) => wx.getImageInfo({ src, ...callbacks }))
  if (!info.ok) return { ...info, code: 'unreadable' }
  for (const step of COMPRESSION_STEPS) {
    const options = { src, quality: step.quality, ...sidesOf(info.value, step) }
    const made = await outcome<{ tempFilePath: string }>((callbacks) => wx.compressImage({ ...options, ...callbacks }))
    if (!made.ok) return { ...made, code: 'unreadable' }
    const read = await outcome<{ data: string | ArrayBuffer }>((callbacks) =>
      wx.getFileSystemManager().readFile({ filePath: made.value.tempFilePath, encoding: 'base64', ...callbacks }),
    )
    if (!read.ok) return { ...read, code: 'unreadable' }
    const text = read.value.data as string
    if (bytesOfBase64(text) <= maxBytes) return { ok: true, value: text }
  }
  return { ok: false, code: 'too_large', message: `more than ${maxBytes} bytes` }
}

/** One side alone keeps the proportions; a picture that is small enough keeps its size. */
function sidesOf({ width, height }: { width: number; height: number }, { longestSide }: CompressionStep) {
  if (Math.max(width, height) <= longestSide) return {}
  return width >= height ? { compressedWidth: longestSide } : { compressedHeight: longestSide }
}

function outcome<T = unknown>(start: (callbacks: WxCallbacks<T>) => void): Promise<MediaOutcome<T>> {
  return new Promise((resolve) => {
    start({
      success: (value) => resolve({ ok: true, value }),
      fail: (failure) => resolve({ ok: false, code: codeOf(failure), message: failure.errMsg }),
    })
  })
}

function codeOf({ errMsg, errno }: WxFailure): MediaFailure['code'] {
  if (/cancel/i.test(errMsg)) return 'cancelled'
  return errno === ERRNO_PRIVACY || /privacy|auth/i.test(errMsg) ? 'privacy_refused' : 'unreadable'
}
