/** @jest-environment node */
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { openDatabaseStorage } from '@/services/storage/platform-storage.h5'
import { openPlatformStorage } from '@/services/storage/platform-storage.weapp'
import { describeStorage } from '../contract/storage-contract'
import { createMemoryFiles } from './memory-files'

describeStorage('memory', async () => {
  const storage = createMemoryStorage()
  return {
    storage,
    reopen: async () => storage.snapshot(),
    fill: () => storage.failWith({ ok: false, code: 'full', message: 'no room' }),
    breakDown: () => storage.failWith({ ok: false, code: 'unavailable', message: 'gone' }),
  }
})

describeStorage('WeChat file system', async () => {
  const files = createMemoryFiles()
  Object.assign(globalThis, {
    wx: { env: { USER_DATA_PATH: 'http://usr' }, getFileSystemManager: () => files.manager },
  })
  return {
    storage: await openPlatformStorage(),
    reopen: openPlatformStorage,
    fill: () => files.failWrites('writeFile:fail the maximum size of the file storage limit is exceeded'),
    breakDown: () => files.failAll('fail:access denied'),
  }
})

describeStorage('IndexedDB', async () => {
  jest.restoreAllMocks()
  Object.assign(globalThis, { indexedDB: new IDBFactory(), IDBKeyRange })
  return {
    storage: await openDatabaseStorage('daybreak-chen'),
    reopen: () => openDatabaseStorage('daybreak-chen'),
    fill: () => {
      jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('no room', 'QuotaExceededError')
      })
    },
    breakDown: () => {
      for (const method of ['get', 'put', 'delete', 'getAllKeys'] as const) {
        jest.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
          throw new DOMException('closed', 'InvalidStateError')
        })
      }
    },
  }
})
