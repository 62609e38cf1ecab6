import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Files } from './files'
import { FilesUnavailable } from './files-unavailable'

/** Files in a folder of this machine, for the local cloud. */
export class FolderFiles implements Files {
  constructor(private readonly root: string) {}

  /** Written beside its place and moved there: whoever reads meets the whole of it or nothing, after a kill too. */
  put(name: string, bytes: Uint8Array): Promise<void> {
    return translated(async () => {
      const place = this.placeOf(name)
      const draft = `${place}.${randomUUID()}.draft`
      await mkdir(path.dirname(place), { recursive: true })
      const file = await open(draft, 'w')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, place)
    })
  }

  get(name: string): Promise<Uint8Array | undefined> {
    return translated(async () => {
      try {
        return new Uint8Array(await readFile(this.placeOf(name)))
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    })
  }

  remove(names: readonly string[]): Promise<void> {
    return translated(async () => {
      for (const name of names) await rm(this.placeOf(name), { force: true })
    })
  }

  private placeOf(name: string): string {
    const place = path.resolve(this.root, name)
    if (!place.startsWith(path.resolve(this.root) + path.sep)) throw new Error('a path leaves the folder')
    return place
  }
}

async function translated<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw new FilesUnavailable(error)
  }
}

function isMissing(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === 'ENOENT'
}
