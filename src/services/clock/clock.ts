/** The phone's own clock, epoch milliseconds. It may be wrong; the replica corrects its stamps, not this. */
export interface Clock {
  now(): number
  /** Runs `task` after `milliseconds`; the result cancels it. */
  after(milliseconds: number, task: () => void): () => void
}
