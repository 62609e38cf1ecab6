import type { PhoneStorage } from '../phone-storage'
import { answering, Refusal } from './answering'
import type { ChosenFile } from './files-of-a-person'

export const USER_DATA_PATH = 'http://usr'

const missing = () => new Refusal('no such file or directory', 1300002)
const exists = () => new Refusal('file already exists', 1301005)

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

type Path = { filePath: string; encoding?: string }
type Folder = { dirPath: string; recursive?: boolean }

/** WeChat's FileSystemManager with its messages and numbers, over the storage that survives the app. */
export const fileSystem = (storage: PhoneStorage, chosen: ReadonlyMap<string, ChosenFile>) => {
  const isFolder = (path: string): boolean => path === USER_DATA_PATH || storage.has('folders', path)
  const textOf = (path: string): string => {
    const text = chosen.get(path)?.text ?? (storage.get('files', path) as string | undefined)
    if (text === undefined) throw missing()
    return text
  }
  const bytesOf = (path: string): ArrayBuffer =>
    chosen.get(path)?.bytes ?? new TextEncoder().encode(textOf(path)).buffer
  const addFolder = async (path: string): Promise<void> => {
    for (let folder = path; !isFolder(folder); folder = parentOf(folder)) await storage.set('folders', folder, true)
  }
  const removeFolder = async (path: string): Promise<void> => {
    const inside = (name: string) => name === path || name.startsWith(`${path}/`)
    await storage.remove('files', storage.keys('files').filter(inside))
    await storage.remove('folders', storage.keys('folders').filter(inside))
  }
  return {
    readFile: answering<Path>('readFile', ({ filePath, encoding }) => ({
      data: encoding === undefined ? bytesOf(filePath) : textOf(filePath),
    })),
    writeFile: answering<Path & { data: string }>('writeFile', async ({ filePath, data }) => {
      if (!isFolder(parentOf(filePath))) throw missing()
      await storage.set('files', filePath, data)
    }),
    unlink: answering<Path>('unlink', async ({ filePath }) => {
      if (!storage.has('files', filePath)) throw missing()
      await storage.remove('files', [filePath])
    }),
    rename: answering<{ oldPath: string; newPath: string }>('rename', async ({ oldPath, newPath }) => {
      const text = textOf(oldPath)
      if (!isFolder(parentOf(newPath))) throw missing()
      await storage.set('files', newPath, text)
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
      const size = isDirectory ? 0 : textOf(path).length
      return { stats: { size, isFile: () => !isDirectory, isDirectory: () => isDirectory } }
    }),
  }
}
