import { FileStorage } from './file-storage'
import type { Storage } from './storage'

/** WeChat's file system (200 MB, kept for this user of this mini program). */
export function openPlatformStorage(): Promise<Storage> {
  const root = `${wx.env.USER_DATA_PATH}/daybreak`
  return Promise.resolve(new FileStorage(wx.getFileSystemManager(), { root, encoding: 'utf8', suffix: '.txt' }))
}
