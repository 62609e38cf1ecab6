/** WeChat's file system in memory, with its error texts: folders have to be made, and missing ones are said so. */
export interface MemoryFiles {
  readonly manager: WxFileSystemManager
  failWrites(errMsg: string): void
  failAll(errMsg: string): void
}

export function createMemoryFiles(): MemoryFiles {
  const texts = new Map<string, string>()
  const folders = new Set<string>(['http://usr'])
  let failure: { errMsg: string; onlyWrites: boolean } | undefined

  const missing = (call: string, path: string) => `${call}:fail no such file or directory, open ${path}`
  const parent = (path: string) => path.slice(0, path.lastIndexOf('/'))
  const childrenOf = (folder: string) => {
    const all = [...texts.keys(), ...folders].filter((path) => path.startsWith(`${folder}/`))
    return [...new Set(all.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))]
  }

  function answer<T>({ success, fail }: WxCallbacks<T>, act: () => T | string, isWrite = false) {
    const failing = failure && (isWrite || !failure.onlyWrites) ? failure.errMsg : undefined
    const result = failing ?? act()
    setImmediate(() => (typeof result === 'string' ? fail?.({ errMsg: result }) : success?.(result)))
  }

  return {
    failWrites: (errMsg) => void (failure = { errMsg, onlyWrites: true }),
    failAll: (errMsg) => void (failure = { errMsg, onlyWrites: false }),
    manager: {
      readFile: ({ filePath, encoding, ...callbacks }) =>
        answer<{ data: string | ArrayBuffer }>(callbacks, () => {
          const text = texts.get(filePath)
          if (text === undefined) return missing('readFile', filePath)
          return { data: encoding ? text : new Uint8Array(Buffer.from(text)).buffer }
        }),
      writeFile: ({ filePath, data, ...callbacks }) =>
        answer(
          callbacks,
          () =>
            folders.has(parent(filePath))
              ? (texts.set(filePath, typeof data === 'string' ? data : Buffer.from(data).toString('latin1')), {})
              : missing('writeFile', filePath),
          true,
        ),
      mkdir: ({ dirPath, ...callbacks }) =>
        answer(callbacks, () => {
          if (folders.has(dirPath)) return `mkdir:fail file already exists ${dirPath}`
          for (let path = dirPath; path.includes('/') && path !== 'http:/'; path = parent(path)) folders.add(path)
          return {}
        }),
      unlink: ({ filePath, ...callbacks }) =>
        answer(callbacks, () => (texts.delete(filePath) ? {} : missing('unlink', filePath))),
      readdir: ({ dirPath, ...callbacks }) =>
        answer(callbacks, () => (folders.has(dirPath) ? { files: childrenOf(dirPath) } : missing('readdir', dirPath))),
      rmdir: ({ dirPath, ...callbacks }) =>
        answer(callbacks, () => {
          if (!folders.has(dirPath)) return missing('rmdir', dirPath)
          for (const path of [...texts.keys()]) if (path.startsWith(`${dirPath}/`)) texts.delete(path)
          for (const path of [...folders]) if (path === dirPath || path.startsWith(`${dirPath}/`)) folders.delete(path)
          return {}
        }),
    },
  }
}
