import { previewQuery } from '../preview/preview-address.h5'
import type { AppWindow, WindowInsets } from './window'

const NAV_HEIGHT = 44
const DESIGN_STATUS_BAR = 47
const DESIGN_SAFE_BOTTOM = 34

/** The browser's window. With `frame=phone` it has the status bar, capsule and home strip of the phone in the designs. */
export function createPlatformWindow(): AppWindow {
  let insets = readInsets()
  return {
    insets: () => insets,
    onResize(listener) {
      const changed = () => {
        insets = readInsets()
        listener()
      }
      window.addEventListener('resize', changed)
      return () => window.removeEventListener('resize', changed)
    },
    measure: (ids) => Promise.resolve(ids.map((id) => document.getElementById(id)?.offsetHeight)),
  }
}

function readInsets(): WindowInsets {
  const width = window.innerWidth
  const height = window.innerHeight
  if (previewQuery('frame') !== 'phone')
    return { width, height, statusBarHeight: 0, navHeight: NAV_HEIGHT, safeBottom: 0 }
  return {
    width,
    height,
    statusBarHeight: DESIGN_STATUS_BAR,
    navHeight: NAV_HEIGHT,
    menuButton: { left: width - 94, top: DESIGN_STATUS_BAR + 6, width: 87, height: 32 },
    safeBottom: DESIGN_SAFE_BOTTOM,
  }
}
