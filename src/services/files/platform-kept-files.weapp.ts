import { FileStorage } from '../storage/file-storage'
import type { KeptFiles } from './kept-files'

/** Pictures as files of WeChat's file system, of the 200 MB that the texts are in too. A picture is known by its bytes. */
export function createPlatformKeptFiles(): KeptFiles {
  const root = `${wx.env.USER_DATA_PATH}/daybreak-files`
  return new PictureFiles(wx.getFileSystemManager(), { root, encoding: 'base64', suffix: '.jpg' })
}

class PictureFiles extends FileStorage implements KeptFiles {
  /** Nobody asks for a key that was not written: the caller's own list says what is whole. */
  address(key: string): Promise<string | undefined> {
    return Promise.resolve(this.pathOf(key))
  }
}
