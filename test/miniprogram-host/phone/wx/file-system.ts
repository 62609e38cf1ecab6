import type { PhoneStorage } from '../phone-storage'
import { answering, Refusal } from './answering'
import { base64Of, bytesOf, ofBase64, textOf, type FileContent } from './file-content'

export const USER_DATA_PATH = 'http://usr'

const missing = () => new Refusal('no such file or directory', 1300002)
const exists = () => new Refusal('file already exists', 1301005)

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/** What stands in the file. */
const storedOf = (data: string | ArrayBuffer, encoding: 'utf8' | 'base64' | undefined): FileContent => {
  if (typeof data !== 'string') return new Uint8Array(data)
  return encoding === 'base64' ? ofBase64(data) : data
}

type Path = { filePath: string }
type Encoding = { encoding?: 'utf8' | 'base64' }
type Folder = { dirPath: string; recursive?: boolean }

/** WeChat's FileSystemManager with its messages and numbers, over the storage that survives the app. */
export const fileSystem = (storage: PhoneStorage, chosen: ReadonlyMap<string, FileContent>) => {
  const isFolder = (path: string): boolean => path === USER_DATA_PATH || storage.has('folders', path)
  const contentOf = (path: string): FileContent => {
    const content = chosen.get(path) ?? (storage.get('files', path) as FileContent | undefined)
    if (content === undefined) throw missing()
    return content
  }
  const addFolder = async (path: string): Promise<void> => {
    for (let folder = path; !isFolder(folder); folder = parentOf(folder)) await storage.set('folders', folder, true)
  }
  const removeFolder = async (path: string): Promise<void> => {
    const inside = (name: string) => name === path || name.startsWith(`${path}/`)
    await storage.remove('files', storage.keys('files').filter(inside))
    await storage.remove('folders', storage.keys('folders').filter(inside))
  }
  return {
    readFile: answering<Path & Encoding>('readFile', ({ filePath, encoding }) => {
      const content = contentOf(filePath)
      if (encoding === undefined) return { data: bytesOf(content).slice().buffer }
      return { data: encoding === 'base64' ? base64Of(bytesOf(content)) : textOf(content) }
    }),
    writeFile: answering<Path & Encoding & { data: string | ArrayBuffer }>(
      'writeFile',
      async ({ filePath, data, encoding }) => {
        if (!isFolder(parentOf(filePath))) throw missing()
        await storage.set('files', filePath, storedOf(data, encoding))
      },
    ),
    unlink: answering<Path>('unlink', async ({ filePath }) => {
      if (!storage.has('files', filePath)) throw missing()
      await storage.remove('files', [filePath])
    }),
    rename: answering<{ oldPath: string; newPath: string }>('rename', async ({ oldPath, newPath }) => {
      const content = contentOf(oldPath)
      if (!isFolder(parentOf(newPath))) throw missing()
      await storage.set('files', newPath, content)
      await storage.remove('files', [oldPath])
    }),
    mkdir: answering<Folder>('mkdir', async ({ dirPath, recursive }) => {
      if (isFolder(dirPath)) throw exists()
      if (!recursive && !isFolder(parentOf(dirPath))) throw missing()
      await addFolder(dirPath)
    }),
    rmdir: answering<Folder>('rmdir', async ({ dirPath }) => {
      if (!isFolder(dirPath)) throw missing()
      await removeFolder(dirPath)
    }),
    readdir: answering<Folder>('readdir', ({ dirPath }) => {
      if (!isFolder(dirPath)) throw missing()
      const within = [...storage.keys('files'), ...storage.keys('folders')].filter((name) => parentOf(name) === dirPath)
      return { files: within.map((name) => name.slice(dirPath.length + 1)) }
    }),
    access: answering<{ path: string }>('access', ({ path }) => {
      if (!storage.has('files', path) && !isFolder(path)) throw missing()
    }),
    stat: answering<{ path: string }>('stat', ({ path }) => {
      const isDirectory = isFolder(path)
      const size = isDirectory ? 0 : bytesOf(contentOf(path)).length
      return { stats: { size, isFile: () => !isDirectory, isDirectory: () => isDirectory } }
    }),
  }
}
