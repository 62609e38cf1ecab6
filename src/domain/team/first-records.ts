import type { Fields } from '../records/fields'
import type { Kind } from '../records/kinds'
import type { Account, Anchor, Settings, TeamKind } from '../records/team'

export interface NewTeamFacts {
  readonly teamName: string
  readonly teamKind: TeamKind
  readonly memberId: string
  readonly memberName: string
}

export interface FirstRecord {
  readonly kind: Kind
  readonly id: string
  readonly fields: Fields
}

/**
 * What a team begins with, so that its first session can be logged at once: an account that has the team's name and
 * the founder as its anchor. Both can be renamed or put away. `newId` gives a random record id.
 */
export function firstRecords(facts: NewTeamFacts, newId: () => string): readonly FirstRecord[] {
  const { teamName, teamKind, memberId, memberName } = facts
  const settings: Settings = { dayBoundaries: [], teamKind }
  const account: Account = { name: teamName, order: 0 }
  const anchor: Anchor = { name: memberName, order: 0, tint: 1, memberId }
  return [
    { kind: 'settings', id: 'team', fields: { ...settings } as unknown as Fields },
    { kind: 'account', id: newId(), fields: { ...account } },
    { kind: 'anchor', id: newId(), fields: { ...anchor } },
  ]
}
