import { answering } from './answering'
import type { WxCall } from './screen'

interface Drawn {
  readonly canvas: HTMLCanvasElement
}

/** Canvases that no page shows, and where their pictures go. A picture's address holds the picture itself. */
export const pictures = (calls: WxCall[]) => ({
  createOffscreenCanvas: ({ width, height }: { width: number; height: number }): HTMLCanvasElement =>
    Object.assign(document.createElement('canvas'), { width, height }),
  canvasToTempFilePath: answering<Drawn>('canvasToTempFilePath', ({ canvas }) => ({
    tempFilePath: canvas.toDataURL('image/png'),
  })),
  ...Object.fromEntries(
    ['saveImageToPhotosAlbum', 'showShareImageMenu'].map((name) => [
      name,
      answering(name, (options) => void calls.push({ name, options: { ...options } })),
    ]),
  ),
})
