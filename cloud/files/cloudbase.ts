import type { Files } from './files'
import { FilesUnavailable } from './files-unavailable'

/** What the files use of `wx-server-sdk`, whose own types leave the replies open. */
export interface CloudStorage {
  uploadFile(options: {
    readonly cloudPath: string
    readonly fileContent: Buffer
  }): Promise<{ readonly fileID: string }>
  downloadFile(options: { readonly fileID: string }): Promise<{ readonly fileContent: Buffer }>
  deleteFile(options: {
    readonly fileList: readonly string[]
  }): Promise<{ readonly fileList: readonly { readonly status: number; readonly errMsg: string }[] }>
}

const PROBE = 'daybreak/probe'
const FILE_NONEXIST = -503003
/** A link is signed for any path; whether something lies there only the download tells. */
const GONE = /STORAGE_FILE_NONEXIST|Status:404|file not exist/i

/**
 * Files in WeChat's cloud storage. The platform names a file by environment, bucket and path, and tells the first two
 * with every upload: an instance that has uploaded nothing yet asks with one byte, so no name need be stored.
 */
export class CloudbaseFiles implements Files {
  private bucket: Promise<string> | undefined

  constructor(private readonly storage: CloudStorage) {}

  async put(path: string, bytes: Uint8Array): Promise<void> {
    await this.upload(path, bytes)
  }

  async get(path: string): Promise<Uint8Array | undefined> {
    const fileID = await this.idOf(path)
    try {
      return new Uint8Array((await this.storage.downloadFile({ fileID })).fileContent)
    } catch (error) {
      if (isGone(error)) return undefined
      throw new FilesUnavailable(error, wordsOf(error))
    }
  }

  async remove(paths: readonly string[]): Promise<void> {
    const fileList = await Promise.all(paths.map((path) => this.idOf(path)))
    const answers = await this.answered(() => this.storage.deleteFile({ fileList }))
    const failed = answers.fileList.find((one) => one.status !== 0 && one.status !== FILE_NONEXIST)
    if (failed !== undefined) throw new FilesUnavailable(failed, failed.errMsg)
  }

  private async idOf(path: string): Promise<string> {
    this.bucket ??= this.upload(PROBE, new Uint8Array(1))
    try {
      return (await this.bucket) + path
    } catch (error) {
      this.bucket = undefined
      throw error
    }
  }

  /** Resolves with what stands before the path in the name of every file. */
  private async upload(path: string, bytes: Uint8Array): Promise<string> {
    const fileContent = Buffer.from(bytes)
    const { fileID } = await this.answered(() => this.storage.uploadFile({ cloudPath: path, fileContent }))
    if (!fileID.endsWith(path)) throw new FilesUnavailable(fileID, 'the cloud named another file')
    const bucket = fileID.slice(0, -path.length)
    this.bucket = Promise.resolve(bucket)
    return bucket
  }

  private async answered<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act()
    } catch (error) {
      throw new FilesUnavailable(error, wordsOf(error))
    }
  }
}

function isGone(error: unknown): boolean {
  const { errCode } = error as { readonly errCode?: unknown }
  return errCode === FILE_NONEXIST || GONE.test(wordsOf(error))
}

/** The SDK rejects with an Error or a plain object. */
function wordsOf(error: unknown): string {
  const { errMsg, message } = error as { readonly errMsg?: unknown; readonly message?: unknown }
  return String(errMsg ?? message ?? error)
}
