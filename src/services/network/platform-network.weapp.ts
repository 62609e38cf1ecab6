import type { Network } from './network'

/** WeChat answers the first question later: until then the phone counts as online, and a call finds out. */
export function createPlatformNetwork(): Network {
  const listeners = new Set<(isOnline: boolean) => void>()
  let isOnline = true
  const become = (next: boolean) => {
    if (next === isOnline) return
    isOnline = next
    for (const listener of [...listeners]) listener(next)
  }
  wx.getNetworkType({ success: ({ networkType }) => become(networkType !== 'none') })
  wx.onNetworkStatusChange(({ isConnected }) => become(isConnected))
  return {
    isOnline: () => isOnline,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
