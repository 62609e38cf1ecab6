/** @jest-environment node */
import { createKeptTexts } from '@/services/files/kept-texts'
import { createPlatformKeptFiles } from '@/services/files/platform-kept-files.weapp'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { describeStorage } from '../contract/storage-contract'
import { createMemoryFiles } from './memory-files'
import { stubWx } from './wx-stub'

const JPEG = '/9j/4AAQ'
const PNG = 'iVBORw0KGgoA'

describeStorage('kept files among texts', async () => {
  const storage = createMemoryStorage()
  return {
    storage: createKeptTexts(storage),
    reopen: async () => createKeptTexts(storage.snapshot()),
    fill: () => storage.failWith({ ok: false, code: 'full', message: 'no room' }),
    breakDown: () => storage.failWith({ ok: false, code: 'unavailable', message: 'gone' }),
  }
})

function wechat() {
  const files = createMemoryFiles()
  stubWx({ env: { USER_DATA_PATH: 'http://usr' }, getFileSystemManager: () => files.manager })
  return files
}

describeStorage('kept files in the WeChat file system', async () => {
  const files = wechat()
  return {
    storage: createPlatformKeptFiles(),
    reopen: async () => createPlatformKeptFiles(),
    fill: () => files.failWrites('writeFile:fail the maximum size of the file storage limit is exceeded'),
    breakDown: () => files.failAll('fail:access denied'),
  }
})

describe('what an image shows of a kept file', () => {
  it('is the picture itself among texts, by its first bytes, and nothing where there is none', async () => {
    const files = createKeptTexts(createMemoryStorage())
    await files.write('jpeg', JPEG)
    await files.write('png', PNG)
    expect(await files.address('jpeg')).toBe(`data:image/jpeg;base64,${JPEG}`)
    expect(await files.address('png')).toBe(`data:image/png;base64,${PNG}`)
    expect(await files.address('none')).toBeUndefined()
  })

  it('is a file of bytes in WeChat, outside the folder of the texts', async () => {
    const { manager } = wechat()
    const written: object[] = []
    const writeFile: typeof manager.writeFile = (options) => {
      written.push({ filePath: options.filePath, encoding: options.encoding })
      manager.writeFile(options)
    }
    stubWx({ env: { USER_DATA_PATH: 'http://usr' }, getFileSystemManager: () => ({ ...manager, writeFile }) })
    const files = createPlatformKeptFiles()
    await files.write('teams/t/photos/f1', JPEG)
    const filePath = 'http://usr/daybreak-files/teams/t/photos/f1.jpg'
    expect(written[written.length - 1]).toEqual({ filePath, encoding: 'base64' })
    expect(await files.address('teams/t/photos/f1')).toBe(filePath)
  })
})
