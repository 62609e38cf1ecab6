import type { AppWindow, Rectangle, WindowInsets } from './window'

const CAPSULE_CLEARANCE = 6
const NAV_HEIGHT = 44

/** The phone's window under WeChat. The navigation row is centred on the capsule, as WeChat's own pages do it. */
export function createPlatformWindow(): AppWindow {
  let insets = readInsets()
  return {
    insets: () => insets,
    onResize(listener) {
      const changed = () => {
        insets = readInsets()
        listener()
      }
      wx.onWindowResize(changed)
      return () => wx.offWindowResize(changed)
    },
    measure: measureHeights,
  }
}

function readInsets(): WindowInsets {
  const info = wx.getWindowInfo()
  const statusBarHeight = info.statusBarHeight ?? 20
  const safeBottom = info.safeArea ? Math.max(0, info.screenHeight - info.safeArea.bottom) : 0
  const menuButton = capsule()
  const navHeight = menuButton ? navHeightAround(menuButton, statusBarHeight) : NAV_HEIGHT
  return {
    width: info.windowWidth,
    height: info.windowHeight,
    statusBarHeight,
    navHeight,
    safeBottom,
    ...(menuButton && { menuButton }),
  }
}

/** Some versions answer zeros before the first page is drawn; a rectangle without width counts as none. */
function capsule(): Rectangle | undefined {
  const { left, top, width, height } = wx.getMenuButtonBoundingClientRect()
  return width > 0 ? { left, top, width, height } : undefined
}

function navHeightAround(menuButton: Rectangle, statusBarHeight: number): number {
  const gap = Math.max(CAPSULE_CLEARANCE, menuButton.top - statusBarHeight)
  return menuButton.height + 2 * gap
}

function measureHeights(ids: readonly string[]): Promise<readonly (number | undefined)[]> {
  return new Promise((resolve) => {
    const query = wx.createSelectorQuery()
    for (const id of ids) query.select(`#${id}`).boundingClientRect()
    query.exec((boxes) => resolve(boxes.map((box) => box?.height)))
  })
}
