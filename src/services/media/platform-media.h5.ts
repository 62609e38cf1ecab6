import { previewImage } from '@tarojs/taro'
import { bytesOfBase64, COMPRESSION_STEPS, type CompressionStep } from './compression-steps'
import type { ChosenPhoto, Media, MediaOutcome } from './media'

/** The browser's file dialogue and its canvas. */
export function createPlatformMedia(): Media {
  return {
    choose,
    compress,
    view: (addresses, current) => void previewImage({ urls: [...addresses], current }),
  }
}

function choose(count: number): Promise<MediaOutcome<readonly ChosenPhoto[]>> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', accept: 'image/*', multiple: count > 1 })
    const nothing = () => resolve({ ok: false, code: 'cancelled', message: 'no picture was chosen' })
    input.addEventListener('cancel', nothing)
    input.addEventListener('change', () => {
      const photos = [...(input.files ?? [])].slice(0, count).map((file) => ({ address: URL.createObjectURL(file) }))
      if (photos.length > 0) resolve({ ok: true, value: photos })
      else nothing()
    })
    input.click()
  })
}

async function compress({ address }: ChosenPhoto, maxBytes: number): Promise<MediaOutcome<string>> {
  const image = new Image()
  image.src = address
  try {
    await image.decode()
  } catch (error) {
    return { ok: false, code: 'unreadable', message: error instanceof Error ? error.message : String(error) }
  } finally {
    URL.revokeObjectURL(address)
  }
  for (const step of COMPRESSION_STEPS) {
    const text = drawn(image, step)
    if (bytesOfBase64(text) <= maxBytes) return { ok: true, value: text }
  }
  return { ok: false, code: 'too_large', message: `more than ${maxBytes} bytes` }
}

/** JPEG has no transparency: what was see-through becomes white, not black. */
function drawn(image: HTMLImageElement, { longestSide, quality }: CompressionStep): string {
  const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  const brush = canvas.getContext('2d')
  if (brush) {
    brush.fillStyle = '#fff'
    brush.fillRect(0, 0, canvas.width, canvas.height)
    brush.drawImage(image, 0, 0, canvas.width, canvas.height)
  }
  return canvas.toDataURL('image/jpeg', quality / 100).split(',')[1] ?? ''
}
