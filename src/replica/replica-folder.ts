/** The storage folder of one person's copy of one team, ending in `/`. */
export function replicaFolder(teamId: string, memberId: string): string {
  return `teams/${teamId}/${memberId}/`
}

/** Where a stream's outbox entries are within that folder, ending in `/`. */
export function outboxFolder(stream: string): string {
  return `outbox/${stream}/`
}

/** Where a stream's snapshots are within that folder, ending in `/`. */
export function snapshotFolder(stream: string): string {
  return `snapshot/${stream}/`
}

/** Where what is worked out of a stream's records is kept within that folder, ending in `/`. */
export function summaryFolder(stream: string): string {
  return `summary/${stream}/`
}
