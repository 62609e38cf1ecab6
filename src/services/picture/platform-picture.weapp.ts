import type { Kept, Picture, PictureSize, Brush } from './picture'

const ERRNO_PRIVACY = 112

/** A canvas that no page shows (base library 2.16.1), and WeChat's own ways to pass a picture on. */
export function createPlatformPicture(): Picture {
  return {
    draw,
    keep: (filePath) => afterPrivacy((callbacks) => wx.saveImageToPhotosAlbum({ filePath, ...callbacks })),
    offer: (path) => afterPrivacy((callbacks) => wx.showShareImageMenu({ path, ...callbacks })),
  }
}

/** Older phones, and a few devices, fail in one of these steps: nothing is drawn then, and the package's picture stands in. */
function draw(size: PictureSize, paint: (brush: Brush) => void): Promise<string | undefined> {
  return new Promise((resolve) => {
    const fail = () => resolve(undefined)
    try {
      const canvas = wx.createOffscreenCanvas({ type: '2d', ...size })
      paint(canvas.getContext('2d'))
      const success = ({ tempFilePath }: { tempFilePath: string }) => resolve(tempFilePath)
      wx.canvasToTempFilePath({ canvas, fileType: 'png', success, fail })
    } catch {
      fail()
    }
  })
}

/** The person is asked once whether the tool may do this at all; WeChat refuses it otherwise. */
async function afterPrivacy(act: (callbacks: WxCallbacks) => void): Promise<Kept> {
  const allowed = await outcome((callbacks) =>
    wx.requirePrivacyAuthorize ? wx.requirePrivacyAuthorize(callbacks) : callbacks.success?.(undefined),
  )
  return allowed === 'kept' ? outcome(act) : 'refused'
}

function outcome(act: (callbacks: WxCallbacks) => void): Promise<Kept> {
  return new Promise((resolve) => {
    act({ success: () => resolve('kept'), fail: (failure) => resolve(keptOf(failure)) })
  })
}

function keptOf({ errMsg, errno }: WxFailure): Kept {
  if (/cancel/i.test(errMsg)) return 'cancelled'
  return errno === ERRNO_PRIVACY || /auth|privacy/i.test(errMsg) ? 'refused' : 'failed'
}
