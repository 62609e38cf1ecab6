import { useMemo } from 'react'
import type { Me } from '@/domain/checklist/assignee'
import type { RecordOf } from '@/domain/records/record'
import { inOrder } from '@/domain/team/account-order'
import { useMember, type Membership } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'

/** Somebody whom an item can be given to: an anchor, who may be a member, or a member who is no anchor. */
export interface Person {
  readonly id: string
  readonly name: string
  /** 1–4 */
  readonly tint: number
  readonly memberId?: string
}

export interface People {
  /** In roster order, then the members who are no anchors. */
  readonly all: readonly Person[]
  readonly me: Me
  /** An anchor or a member, those who are gone included; nothing for one whom this phone has not heard of. */
  readonly find: (id: string) => Person | undefined
}

const TINTS = 4

/** Everybody in the team, and who of them looks at this phone. The same object as long as nobody changed. */
export function usePeople(): People {
  const anchors = useRecords('anchor')
  const membership = useMember()
  return useMemo(() => peopleOf(anchors, membership), [anchors, membership])
}

function peopleOf(anchors: ReadonlyMap<string, RecordOf<'anchor'>>, membership: Membership): People {
  const { memberId, members } = membership
  const ofAnchors = inOrder(anchors).map(({ id, name, tint, memberId: who }): Person => ({
    id,
    name,
    tint,
    ...(who && { memberId: who }),
  }))
  const linked = new Set(ofAnchors.map((person) => person.memberId))
  const others = members
    .filter(({ id }) => !linked.has(id))
    .map(({ id, name }, place): Person => ({ id, name, tint: tintAfter(ofAnchors.length + place), memberId: id }))
  const all = [...ofAnchors, ...others]
  const me: Me = {
    memberId,
    anchorIds: new Set(ofAnchors.filter((person) => person.memberId === memberId).map(({ id }) => id)),
    isAlone: membership.isAlone,
  }
  const find = (id: string) => {
    const known = all.find((person) => person.id === id || person.memberId === id)
    const name = known ? undefined : membership.nameOf(id)
    return known ?? (name === undefined ? undefined : { id, name, tint: TINTS })
  }
  return { all, me, find }
}

function tintAfter(place: number): number {
  return (place % TINTS) + 1
}
