import { createPlatformMedia } from '@/services/media/platform-media.h5'

/** What a browser does and jsdom does not: addresses of files, pictures that are opened, a canvas that draws. */
interface Browser {
  readonly drawn: string[]
  readonly let: string[]
  readonly size: { width: number; height: number }
  readonly bytes: number[]
  isReadable: boolean
}

function browser(given: Partial<Browser> = {}): Browser {
  const one: Browser = {
    drawn: [],
    let: [],
    size: { width: 1000, height: 500 },
    bytes: [300],
    isReadable: true,
    ...given,
  }
  Object.assign(URL, {
    createObjectURL: (file: File) => `blob:${file.name}`,
    revokeObjectURL: (address: string) => void one.let.push(address),
  })
  Object.defineProperties(HTMLImageElement.prototype, {
    naturalWidth: { configurable: true, get: () => one.size.width },
    naturalHeight: { configurable: true, get: () => one.size.height },
  })
  HTMLImageElement.prototype.decode = () =>
    one.isReadable ? Promise.resolve() : Promise.reject(new Error('not a picture'))
  const brush = { fillStyle: '', fillRect: () => void one.drawn.push(brush.fillStyle), drawImage: () => undefined }
  HTMLCanvasElement.prototype.getContext = (() => brush) as never
  HTMLCanvasElement.prototype.toDataURL = function (this: HTMLCanvasElement, type, quality) {
    const bytes = one.bytes.shift() ?? 0
    one.drawn.push(`${type} ${this.width}×${this.height} ${String(quality)}`)
    return `data:image/jpeg;base64,${Buffer.alloc(bytes, 7).toString('base64')}`
  }
  return one
}

/** The file dialogue: what is chosen in it, or nothing. */
function dialogue(answer: (input: HTMLInputElement) => void): HTMLInputElement[] {
  const opened: HTMLInputElement[] = []
  HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
    opened.push(this)
    answer(this)
  }
  return opened
}

const choosing = (...names: string[]) =>
  dialogue((input) => {
    Object.defineProperty(input, 'files', { value: names.map((name) => new File(['x'], name)) })
    input.dispatchEvent(new Event('change'))
  })

const PHOTO = { address: 'blob:a.png' }

describe('a picture chosen in a browser', () => {
  it('comes from a dialogue for pictures, no more of them than asked for', async () => {
    browser()
    const opened = choosing('a.png', 'b.png', 'c.png')
    expect(await createPlatformMedia().choose(2)).toEqual({ ok: true, value: [PHOTO, { address: 'blob:b.png' }] })
    expect(opened[0]).toMatchObject({ type: 'file', accept: 'image/*', multiple: true })
    await createPlatformMedia().choose(1)
    expect(opened[1]?.multiple).toBe(false)
  })

  it('is none where the dialogue is turned down, or nothing was chosen', async () => {
    browser()
    dialogue((input) => input.dispatchEvent(new Event('cancel')))
    expect(await createPlatformMedia().choose(2)).toMatchObject({ ok: false, code: 'cancelled' })
    choosing()
    expect(await createPlatformMedia().choose(2)).toMatchObject({ ok: false, code: 'cancelled' })
  })

  it('becomes a JPEG on white that fits, its longest side first, and its address is let go', async () => {
    const { drawn, let: released } = browser({ size: { width: 1170, height: 2560 }, bytes: [900, 500, 200] })
    const made = await createPlatformMedia().compress(PHOTO, 300)
    expect(made).toEqual({ ok: true, value: Buffer.alloc(200, 7).toString('base64') })
    expect(drawn).toEqual(
      ['585×1280 0.8', '585×1280 0.6', '494×1080 0.5'].flatMap((step) => ['#fff', `image/jpeg ${step}`]),
    )
    expect(released).toEqual([PHOTO.address])
  })

  it('keeps its size where that is small enough', async () => {
    const { drawn } = browser()
    await createPlatformMedia().compress(PHOTO, 300)
    expect(drawn).toEqual(['#fff', 'image/jpeg 1000×500 0.8'])
  })

  it('that no step makes small enough is said to be too large, and one that cannot be opened unreadable', async () => {
    browser({ bytes: [900, 900, 900, 900] })
    expect(await createPlatformMedia().compress(PHOTO, 300)).toMatchObject({ ok: false, code: 'too_large' })
    const { let: released } = browser({ isReadable: false })
    expect(await createPlatformMedia().compress(PHOTO, 300)).toMatchObject({ ok: false, code: 'unreadable' })
    expect(released).toEqual([PHOTO.address])
  })
})
