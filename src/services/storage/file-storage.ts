import { isExisting, isMissing, storageFailure } from './file-failure'
import { folderOf, pathOfKey, pathOfPrefix, segmentOfName } from './key-path'
import type { Storage, StorageResult } from './storage'

type Called<T> = { readonly ok: true; readonly result: T } | { readonly ok: false; readonly failure: WxFailure }
type FileText = { readonly data: string | ArrayBuffer }
const done = { ok: true, value: undefined } as const

export interface FilePlace {
  readonly root: string
  /** `base64`: the files hold the bytes that the texts stand for. */
  readonly encoding: 'utf8' | 'base64'
  /** Ends the name of every file, so that a folder's listing tells files from folders without asking for each. */
  readonly suffix: string
}

/**
 * One file for each key. A write goes straight to its file: readers of this port check what they read, so a rename
 * would buy nothing.
 */
export class FileStorage implements Storage {
  constructor(
    private readonly files: WxFileSystemManager,
    private readonly place: FilePlace,
  ) {}

  async read(key: string): Promise<StorageResult<string | undefined>> {
    const filePath = this.pathOf(key)
    const { encoding } = this.place
    const found = await call<FileText>((then) => this.files.readFile({ filePath, encoding, ...then }))
    if (found.ok) return { ok: true, value: found.result.data as string }
    return isMissing(found.failure) ? done : storageFailure(found.failure)
  }

  async write(key: string, text: string): Promise<StorageResult<void>> {
    const filePath = this.pathOf(key)
    const { encoding } = this.place
    const put = () => call((then) => this.files.writeFile({ filePath, data: text, encoding, ...then }))
    const first = await put()
    if (first.ok || !isMissing(first.failure)) return doneOr(first)
    const dirPath = folderOf(filePath)
    const made = await call((then) => this.files.mkdir({ dirPath, recursive: true, ...then }))
    if (!made.ok && !isExisting(made.failure)) return storageFailure(made.failure)
    return doneOr(await put())
  }

  async remove(key: string): Promise<StorageResult<void>> {
    const filePath = this.pathOf(key)
    return goneOr(await call((then) => this.files.unlink({ filePath, ...then })))
  }

  async removeAll(prefix: string): Promise<StorageResult<void>> {
    const dirPath = this.folderOf(prefix)
    return goneOr(await call((then) => this.files.rmdir({ dirPath, recursive: true, ...then })))
  }

  async list(prefix: string): Promise<StorageResult<readonly string[]>> {
    const dirPath = this.folderOf(prefix)
    const listed = await call<{ files: string[] }>((then) => this.files.readdir({ dirPath, ...then }))
    if (!listed.ok) return isMissing(listed.failure) ? { ok: true, value: [] } : storageFailure(listed.failure)
    const keys: string[] = []
    for (const { isText, segment } of listed.result.files.map((name) => segmentOfName(name, this.place.suffix))) {
      if (isText) keys.push(prefix + segment)
      else {
        const inner = await this.list(`${prefix}${segment}/`)
        if (!inner.ok) return inner
        keys.push(...inner.value)
      }
    }
    return { ok: true, value: keys.sort() }
  }

  /** The file of a key, which is there once something was written. */
  pathOf(key: string): string {
    return `${this.place.root}/${pathOfKey(key, this.place.suffix)}`
  }

  private folderOf(prefix: string): string {
    const path = pathOfPrefix(prefix)
    return path === '' ? this.place.root : `${this.place.root}/${path}`
  }
}

function call<T = unknown>(start: (then: WxCallbacks<T>) => void): Promise<Called<T>> {
  return new Promise((resolve) => {
    start({
      success: (result) => resolve({ ok: true, result }),
      fail: (failure) => resolve({ ok: false, failure }),
    })
  })
}

function doneOr(called: Called<unknown>): StorageResult<void> {
  return called.ok ? done : storageFailure(called.failure)
}

/** What is not there is as good as removed. */
function goneOr(called: Called<unknown>): StorageResult<void> {
  return !called.ok && isMissing(called.failure) ? done : doneOr(called)
}
