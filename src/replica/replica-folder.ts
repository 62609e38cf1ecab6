/** The storage folder of one person's copy of one team, ending in `/`. */
export function replicaFolder(teamId: string, memberId: string): string {
  return `teams/${teamId}/${memberId}/`
}
