/** @jest-environment node */
import { createPlatformMedia } from '@/services/media/platform-media.weapp'
import { stubWx } from './wx-stub'

type Compression = Parameters<Wx['compressImage']>[0]

/** WeChat with a picture of this size, whose compressions hold so many bytes, one after the other. */
function wechat(size: { width: number; height: number }, bytes: readonly number[], part: Partial<Wx> = {}) {
  const asked: Omit<Compression, 'success' | 'fail'>[] = []
  const readFile = ({ filePath, success }: { filePath: string } & WxCallbacks<{ data: string }>) =>
    success?.({ data: Buffer.alloc(Number(filePath), 7).toString('base64') })
  stubWx({
    getImageInfo: ({ success }) => success?.(size),
    compressImage: ({ success, fail: _, ...options }) => {
      success?.({ tempFilePath: String(bytes[asked.length]) })
      asked.push(options)
    },
    getFileSystemManager: () => ({ readFile }) as unknown as WxFileSystemManager,
    ...part,
  })
  return asked
}

const PHOTO = { address: 'http://tmp/a.png' }

describe('a picture chosen in WeChat', () => {
  it('is asked for once consent was given, from album and camera', async () => {
    const asked: object[] = []
    wechat({ width: 1, height: 1 }, [], {
      requirePrivacyAuthorize: ({ success }) => success?.(undefined),
      chooseMedia: ({ success, count, sourceType, mediaType }) => {
        asked.push({ count, sourceType, mediaType })
        success?.({ tempFiles: [{ tempFilePath: 'http://tmp/a.png' }] })
      },
    })
    expect(await createPlatformMedia().choose(3)).toEqual({ ok: true, value: [PHOTO] })
    expect(asked).toEqual([{ count: 3, sourceType: ['album', 'camera'], mediaType: ['image'] }])
  })

  it.each([
    [
      'a refused consent',
      { requirePrivacyAuthorize: ({ fail }) => fail?.({ errMsg: 'disagree', errno: 104 }) },
      'privacy_refused',
    ],
    ['a change of mind', { chooseMedia: ({ fail }) => fail?.({ errMsg: 'chooseMedia:fail cancel' }) }, 'cancelled'],
    [
      'an undeclared interface',
      { chooseMedia: ({ fail }) => fail?.({ errMsg: 'chooseMedia:fail', errno: 112 }) },
      'privacy_refused',
    ],
    ['an empty choice', { chooseMedia: ({ success }) => success?.({ tempFiles: [] }) }, 'cancelled'],
  ] satisfies [string, Partial<Wx>, string][])('tells %s', async (_, part, code) => {
    wechat({ width: 1, height: 1 }, [], part)
    expect(await createPlatformMedia().choose(1)).toMatchObject({ ok: false, code })
  })

  it('becomes smaller until it fits, its longest side first', async () => {
    const asked = wechat({ width: 1170, height: 2532 }, [900, 500, 200])
    const made = await createPlatformMedia().compress(PHOTO, 300)
    expect(made).toEqual({ ok: true, value: Buffer.alloc(200, 7).toString('base64') })
    expect(asked).toEqual([
      { src: PHOTO.address, quality: 80, compressedHeight: 1280 },
      { src: PHOTO.address, quality: 60, compressedHeight: 1280 },
      { src: PHOTO.address, quality: 50, compressedHeight: 1080 },
    ])
  })

  it('keeps its size where that is small enough', async () => {
    const asked = wechat({ width: 1000, height: 600 }, [200])
    await createPlatformMedia().compress(PHOTO, 300)
    expect(asked).toEqual([{ src: PHOTO.address, quality: 80 }])
  })

  it('that no step makes small enough is said to be too large, and one that cannot be opened unreadable', async () => {
    wechat({ width: 1000, height: 600 }, [900, 900, 900, 900])
    expect(await createPlatformMedia().compress(PHOTO, 300)).toMatchObject({ ok: false, code: 'too_large' })
    wechat({ width: 1, height: 1 }, [], { getImageInfo: ({ fail }) => fail?.({ errMsg: 'getImageInfo:fail' }) })
    expect(await createPlatformMedia().compress(PHOTO, 300)).toMatchObject({ ok: false, code: 'unreadable' })
  })
})
