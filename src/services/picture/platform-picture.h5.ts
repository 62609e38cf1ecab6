import type { Picture } from './picture'

/** The browser's canvas and its download. */
export function createPlatformPicture(): Picture {
  return {
    draw(size, paint) {
      const canvas = Object.assign(document.createElement('canvas'), size)
      const brush = canvas.getContext('2d')
      if (!brush) return Promise.resolve(undefined)
      paint(brush)
      return Promise.resolve(canvas.toDataURL('image/png'))
    },
    keep(address) {
      const link = document.createElement('a')
      link.href = address
      link.download = 'daybreak.png'
      link.click()
      return Promise.resolve('kept')
    },
  }
}
