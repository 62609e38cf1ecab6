import { answering, Refusal } from './answering'
import { addressOfPicture, bytesOf, type FileContent } from './file-content'

interface Compression {
  readonly src: string
  readonly quality?: number
  readonly compressedWidth?: number
  readonly compressedHeight?: number
}

/** The size of a picture and a smaller JPEG of it, for files that the person chose; and the viewer over the page. */
export const pictureFiles = (chosen: Map<string, FileContent>) => {
  const open = async (src: string): Promise<ImageBitmap> => {
    const content = chosen.get(src)
    if (content === undefined) throw new Refusal('file not found')
    return createImageBitmap(new Blob([bytesOf(content)])).catch(() => {
      throw new Refusal('illegal image')
    })
  }
  return {
    getImageInfo: answering<{ src: string }>('getImageInfo', async ({ src }) => {
      const { width, height } = await open(src)
      return { width, height, path: src, orientation: 'up' }
    }),
    compressImage: answering<Compression>('compressImage', async (asked) => {
      const picture = await open(asked.src)
      const scale = scaleOf(picture, asked)
      const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
      const made = await canvas.convertToBlob({ type: 'image/jpeg', quality: (asked.quality ?? 80) / 100 })
      const tempFilePath = `http://tmp/${chosen.size}-compressed.jpg`
      chosen.set(tempFilePath, new Uint8Array(await made.arrayBuffer()))
      return { tempFilePath }
    }),
    previewImage: answering<{ urls: readonly string[]; current?: string }>('previewImage', ({ urls, current }) => {
      const viewer = document.body.appendChild(document.createElement('div'))
      viewer.id = 'picture-viewer'
      viewer.style.cssText = 'position:fixed;inset:0;z-index:9999;display:grid;place-items:center;background:#000'
      const picture = viewer.appendChild(document.createElement('img'))
      picture.src = addressOfPicture(current ?? urls[0] ?? '')
      picture.alt = `${urls.indexOf(current ?? '') + 1} / ${urls.length}`
      picture.style.cssText = 'max-width:100%;max-height:100%'
      viewer.addEventListener('click', () => viewer.remove())
    }),
  }
}

/** One side alone keeps the proportions. */
const scaleOf = ({ width, height }: ImageBitmap, { compressedWidth, compressedHeight }: Compression): number => {
  if (compressedWidth !== undefined) return compressedWidth / width
  return compressedHeight === undefined ? 1 : compressedHeight / height
}
