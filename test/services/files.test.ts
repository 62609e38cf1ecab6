/** @jest-environment node */
import { createPlatformFiles } from '@/services/files/platform-files.weapp'
import { createMemoryFiles } from './memory-files'
import { stubWx } from './wx-stub'

const chosen = (size: number) => ({ tempFiles: [{ path: 'http://usr/picked', name: '备份.json', size }] })

function wechat(part: Partial<Wx> = {}) {
  const { manager } = createMemoryFiles()
  stubWx({ env: { USER_DATA_PATH: 'http://usr' }, getFileSystemManager: () => manager, ...part })
  return manager
}

describe('files through a WeChat chat', () => {
  it('writes the text, shares it under its name and keeps no copy', async () => {
    const shared: string[] = []
    const manager = wechat({
      shareFileMessage: ({ filePath, fileName, success }) => {
        shared.push(filePath, fileName)
        success?.(undefined)
      },
    })
    expect(await createPlatformFiles().save('daybreak.json', '{}')).toEqual({ ok: true, value: undefined })
    expect(shared).toEqual(['http://usr/daybreak.json', 'daybreak.json'])
    const gone = await new Promise((resolve) =>
      manager.readFile({
        filePath: 'http://usr/daybreak.json',
        encoding: 'utf8',
        success: () => resolve(false),
        fail: () => resolve(true),
      }),
    )
    expect(gone).toBe(true)
  })

  it('writes bytes as they are, whatever buffer they are a part of', async () => {
    const written: unknown[] = []
    const { manager } = createMemoryFiles()
    const writeFile: typeof manager.writeFile = (options) => {
      written.push(options.encoding, new Uint8Array(options.data as ArrayBuffer))
      manager.writeFile(options)
    }
    wechat({
      getFileSystemManager: () => ({ ...manager, writeFile }),
      shareFileMessage: ({ success }) => success?.(undefined),
    })
    const part = new Uint8Array([9, 80, 75, 0, 9]).subarray(1, 4)
    expect(await createPlatformFiles().save('a.xlsx', part)).toEqual({ ok: true, value: undefined })
    expect(written).toEqual([undefined, new Uint8Array([80, 75, 0])])
  })

  it('tells a change of mind from a failure', async () => {
    wechat({ shareFileMessage: ({ fail }) => fail?.({ errMsg: 'shareFileMessage:fail cancel' }) })
    expect(await createPlatformFiles().save('a.json', '')).toMatchObject({ ok: false, code: 'cancelled' })
    wechat({ shareFileMessage: ({ fail }) => fail?.({ errMsg: 'shareFileMessage:fail system error' }) })
    expect(await createPlatformFiles().save('a.json', '')).toMatchObject({ ok: false, code: 'unavailable' })
  })

  it('reads the chosen file', async () => {
    const manager = wechat({
      requirePrivacyAuthorize: ({ success }) => success?.(undefined),
      chooseMessageFile: ({ success }) => success?.(chosen(8)),
    })
    manager.writeFile({ filePath: 'http://usr/picked', data: '{"a":1}', encoding: 'utf8' })
    expect(await createPlatformFiles().choose(['json'])).toEqual({
      ok: true,
      value: { name: '备份.json', text: '{"a":1}' },
    })
  })

  it('reads a file as bytes, with its text beside them', async () => {
    const manager = wechat({ chooseMessageFile: ({ success }) => success?.(chosen(8)) })
    manager.writeFile({ filePath: 'http://usr/picked', data: '订单', encoding: 'utf8' })
    expect(await createPlatformFiles().chooseBytes(['csv', 'xlsx'])).toEqual({
      ok: true,
      value: { name: '备份.json', bytes: new Uint8Array(Buffer.from('订单')), utf8: '订单' },
    })
  })

  it('gives the bytes alone where the phone finds no text in them', async () => {
    const manager = wechat({ chooseMessageFile: ({ success }) => success?.(chosen(8)) })
    const readFile: WxFileSystemManager['readFile'] = ({ encoding, success, fail }) =>
      encoding ? fail?.({ errMsg: 'readFile:fail invalid utf-8' }) : success?.({ data: new Uint8Array([0xb6]).buffer })
    stubWx({
      ...{ env: { USER_DATA_PATH: 'http://usr' }, getFileSystemManager: () => ({ ...manager, readFile }) },
      chooseMessageFile: ({ success }) => success?.(chosen(1)),
    })
    expect(await createPlatformFiles().chooseBytes(['csv'])).toEqual({
      ok: true,
      value: { name: '备份.json', bytes: new Uint8Array([0xb6]) },
    })
  })

  it('does not open the chooser when the privacy guide was refused', async () => {
    const chooseMessageFile = jest.fn()
    wechat({ requirePrivacyAuthorize: ({ fail }) => fail?.({ errMsg: 'fail', errno: 104 }), chooseMessageFile })
    expect(await createPlatformFiles().choose(['json'])).toMatchObject({ ok: false, code: 'privacy_refused' })
    expect(chooseMessageFile).not.toHaveBeenCalled()
  })

  it('refuses a file that would not fit into memory before reading it', async () => {
    wechat({ chooseMessageFile: ({ success }) => success?.(chosen(200 * 1024 * 1024)) })
    expect(await createPlatformFiles().choose(['json'])).toMatchObject({ ok: false, code: 'too_large' })
  })
})
