import type { Files } from '#cloud/files/files'

/** Files in memory. */
export class MemoryFiles implements Files {
  readonly kept = new Map<string, Uint8Array>()

  async put(path: string, bytes: Uint8Array): Promise<void> {
    this.kept.set(path, Uint8Array.from(bytes))
  }

  async get(path: string): Promise<Uint8Array | undefined> {
    return this.kept.get(path)
  }

  async remove(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.kept.delete(path)
  }
}
