/**
 * What the cloud needs of a place for bytes. Paths are made by the api of ids alone and never leave the cloud.
 * "Not there" is `undefined`; a place that cannot answer throws {@link FilesUnavailable}, so absence is never guessed.
 */
export interface Files {
  /** Keeps the bytes for good once it resolves; what was there before under this path is replaced whole. */
  put(path: string, bytes: Uint8Array): Promise<void>
  get(path: string): Promise<Uint8Array | undefined>
  /** Harmless where there is nothing; at most 50 paths. */
  remove(paths: readonly string[]): Promise<void>
}
