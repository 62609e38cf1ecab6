import type { Clipboard } from './clipboard'

export function createPlatformClipboard(): Clipboard {
  return {
    copy: (data) =>
      new Promise((resolve) => {
        wx.setClipboardData({ data, success: () => resolve(true), fail: () => resolve(false) })
      }),
  }
}
