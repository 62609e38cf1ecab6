import { isExisting, isMissing, storageFailure } from './file-failure'
import { folderOf, pathOfKey, pathOfPrefix, segmentOfName } from './key-path'
import type { Storage, StorageFailure, StorageResult } from './storage'

type Failed = { readonly ok: false; readonly failure: WxFailure }
type Called<T> = { readonly ok: true; readonly result: T } | Failed
const done = { ok: true, value: undefined } as const

/**
 * One file for each key under the user's data path (200 MB, kept by WeChat for this user of this mini program).
 * A write goes straight to its file: readers of this port check what they read, so a rename would buy nothing.
 */
export function openPlatformStorage(): Promise<Storage> {
  return Promise.resolve(fileStorage(wx.getFileSystemManager(), `${wx.env.USER_DATA_PATH}/daybreak`))
}

function fileStorage(files: WxFileSystemManager, root: string): Storage {
  const under = (path: string) => (path === '' ? root : `${root}/${path}`)

  async function write(key: string, text: string): Promise<StorageResult<void>> {
    const path = under(pathOfKey(key))
    const put = () =>
      call((callbacks) => files.writeFile({ filePath: path, data: text, encoding: 'utf8', ...callbacks }))
    const first = await put()
    if (first.ok) return done
    if (!isMissing(first.failure)) return storageFailure(first.failure)
    const made = await call((callbacks) => files.mkdir({ dirPath: folderOf(path), recursive: true, ...callbacks }))
    if (!made.ok && !isExisting(made.failure)) return storageFailure(made.failure)
    return doneOr(await put())
  }

  async function list(prefix: string): Promise<StorageResult<readonly string[]>> {
    const listed = await call<{ files: string[] }>((callbacks) =>
      files.readdir({ dirPath: under(pathOfPrefix(prefix)), ...callbacks }),
    )
    if (!listed.ok) return isMissing(listed.failure) ? { ok: true, value: [] } : storageFailure(listed.failure)
    const keys: string[] = []
    for (const { isText, segment } of listed.result.files.map(segmentOfName)) {
      if (isText) keys.push(prefix + segment)
      else {
        const inner = await list(`${prefix}${segment}/`)
        if (!inner.ok) return inner
        keys.push(...inner.value)
      }
    }
    return { ok: true, value: keys.sort() }
  }

  return {
    write,
    list,
    async read(key) {
      const found = await call<{ data: string | ArrayBuffer }>((callbacks) =>
        files.readFile({ filePath: under(pathOfKey(key)), encoding: 'utf8', ...callbacks }),
      )
      if (found.ok) return { ok: true, value: String(found.result.data) }
      return isMissing(found.failure) ? done : storageFailure(found.failure)
    },
    async remove(key) {
      return goneOr(await call((callbacks) => files.unlink({ filePath: under(pathOfKey(key)), ...callbacks })))
    },
    async removeAll(prefix) {
      const dirPath = under(pathOfPrefix(prefix))
      return goneOr(await call((callbacks) => files.rmdir({ dirPath, recursive: true, ...callbacks })))
    },
  }
}

function call<T = unknown>(start: (callbacks: WxCallbacks<T>) => void): Promise<Called<T>> {
  return new Promise((resolve) => {
    start({
      success: (result) => resolve({ ok: true, result }),
      fail: (failure) => resolve({ ok: false, failure }),
    })
  })
}

function doneOr(called: Called<unknown>): { readonly ok: true; readonly value: undefined } | StorageFailure {
  return called.ok ? done : storageFailure(called.failure)
}

/** What is not there is as good as removed. */
function goneOr(called: Called<unknown>): StorageResult<void> {
  return !called.ok && isMissing(called.failure) ? done : doneOr(called)
}
