/** What who waits for an export sees and decides. */
export interface ExportRun {
  /** Batches fetched so far, and how many there are. */
  readonly onProgress: (done: number, total: number) => void
  readonly isCancelled: () => boolean
}
