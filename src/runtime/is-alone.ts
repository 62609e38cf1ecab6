import type { TeamEntry } from './team-entry'

/** Whether nobody else in the team can write: what is nobody's then waits for this person. */
export function isAlone({ role, members }: Pick<TeamEntry, 'role' | 'members'>): boolean {
  return role !== 'viewer' && members.filter((member) => member.role !== 'viewer').length <= 1
}
