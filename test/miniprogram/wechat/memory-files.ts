import path from 'node:path'
import { answer, refuse, type Callbacks } from './callbacks'

type PathOptions = Callbacks & { filePath: string }
type FolderOptions = Callbacks & { dirPath: string; recursive?: boolean }

const MISSING = { reason: 'no such file or directory', errno: 1300002 }
const EXISTS = { reason: 'file already exists', errno: 1301005 }
const FULL = { reason: 'the maximum size of the file storage limit is exceeded', errno: 1300202 }

/**
 * WeChat's FileSystemManager in memory, with its messages and error numbers.
 * `files` may be kept and given to a next start: that is a phone on which the mini program was killed.
 */
export class MemoryFiles {
  readonly folders = new Set<string>()
  /** From then on every write is refused for want of room. */
  isFull = false

  constructor(
    readonly userDataPath: string,
    readonly files = new Map<string, string>(),
  ) {
    this.folders.add(userDataPath)
    for (const file of files.keys()) this.addFolder(path.posix.dirname(file))
  }

  /** The texts of all files whose path matches. */
  textsOf(pattern: RegExp): readonly string[] {
    return [...this.files].filter(([name]) => pattern.test(name)).map(([, text]) => text)
  }

  readFile(options: PathOptions): void {
    const data = this.files.get(options.filePath)
    if (data === undefined) refuse('readFile', options, MISSING)
    else answer('readFile', options, { data })
  }

  writeFile(options: PathOptions & { data: string }): void {
    if (!this.folders.has(path.posix.dirname(options.filePath))) return refuse('writeFile', options, MISSING)
    if (this.isFull) return refuse('writeFile', options, FULL)
    this.files.set(options.filePath, options.data)
    answer('writeFile', options)
  }

  unlink(options: PathOptions): void {
    if (this.files.delete(options.filePath)) answer('unlink', options)
    else refuse('unlink', options, MISSING)
  }

  rename(options: Callbacks & { oldPath: string; newPath: string }): void {
    const data = this.files.get(options.oldPath)
    if (data === undefined || !this.folders.has(path.posix.dirname(options.newPath))) {
      return refuse('rename', options, MISSING)
    }
    this.files.delete(options.oldPath)
    this.files.set(options.newPath, data)
    answer('rename', options)
  }

  mkdir(options: FolderOptions): void {
    if (this.folders.has(options.dirPath)) return refuse('mkdir', options, EXISTS)
    const hasParent = this.folders.has(path.posix.dirname(options.dirPath))
    if (!hasParent && !options.recursive) return refuse('mkdir', options, MISSING)
    this.addFolder(options.dirPath)
    answer('mkdir', options)
  }

  readdir(options: FolderOptions): void {
    if (!this.folders.has(options.dirPath)) return refuse('readdir', options, MISSING)
    const within = [...this.files.keys(), ...this.folders].filter(
      (name) => path.posix.dirname(name) === options.dirPath,
    )
    answer('readdir', options, { files: within.map((name) => path.posix.basename(name)) })
  }

  rmdir(options: FolderOptions): void {
    if (!this.folders.has(options.dirPath)) return refuse('rmdir', options, MISSING)
    const inside = `${options.dirPath}/`
    for (const name of [...this.files.keys()]) if (name.startsWith(inside)) this.files.delete(name)
    for (const name of [...this.folders]) {
      if (name === options.dirPath || name.startsWith(inside)) this.folders.delete(name)
    }
    answer('rmdir', options)
  }

  stat(options: Callbacks & { path: string }): void {
    const text = this.files.get(options.path)
    const isDirectory = this.folders.has(options.path)
    if (text === undefined && !isDirectory) return refuse('stat', options, MISSING)
    const size = Buffer.byteLength(text ?? '')
    answer('stat', options, { stats: { size, isFile: () => !isDirectory, isDirectory: () => isDirectory } })
  }

  access(options: Callbacks & { path: string }): void {
    if (this.files.has(options.path) || this.folders.has(options.path)) answer('access', options)
    else refuse('access', options, MISSING)
  }

  private addFolder(name: string): void {
    for (let folder = name; folder !== '.' && !this.folders.has(folder); folder = path.posix.dirname(folder)) {
      this.folders.add(folder)
    }
  }
}
