import type { Fields } from '@/domain/records/fields'
import type { RecordOf } from '@/domain/records/record'
import { nextOrder } from '@/domain/team/account-order'
import type { Replica, Write } from '@/replica/replica'

export type Side = Pick<Replica, 'records' | 'find' | 'memberId'>

/** What a copy would write, and what there is to say about it. */
export interface CopyPlan {
  readonly writes: readonly Write[]
  /** Records of pictures, each of which needs its file to come along. */
  readonly photos: readonly Write[]
  /** Sessions that come */
  readonly count: number
  /** Sessions that are there already */
  readonly already: number
  /** Names of the accounts and anchors that come along. */
  readonly accounts: readonly string[]
  readonly anchors: readonly string[]
}

/** Belongs to the roster, which stays where it is. */
const LEFT_BEHIND: readonly string[] = ['id', 'slotId', 'deletedAt']

/**
 * The sessions of one team as writes for another, under the ids they have: done twice, it adds nothing. An account or
 * an anchor is the one with the same id, or else the one of the same name, or else comes along.
 */
export function planCopy(from: Side, to: Side): CopyPlan {
  const all = [...from.records('session').values()]
  const sessions = all.filter(({ id }) => !to.records('session').has(id))
  const accounts = matched('account', new Set(sessions.map(({ accountId }) => accountId)), { from, to })
  const anchors = matched('anchor', new Set(sessions.flatMap(({ anchorIds }) => anchorIds)), { from, to })
  const writes = [...accounts.writes, ...anchors.writes, ...sessions.map((session) => sessionWrite(session))]
  return {
    writes: [...writes, ...readingWrites(new Set(sessions.map(({ id }) => id)), { from, to })],
    photos: photoWrites(new Set(sessions.map(({ id }) => id)), { from, to }),
    count: sessions.length,
    already: all.length - sessions.length,
    accounts: accounts.names,
    anchors: anchors.names,
  }

  function sessionWrite(session: RecordOf<'session'>): Write {
    const { accountId, anchorIds } = session
    const known = {
      ...fieldsOf(session),
      accountId: accounts.idOf(accountId),
      anchorIds: anchorIds.map((id) => anchors.idOf(id)),
    }
    return inPlace({ kind: 'session', id: session.id, fields: known }, to)
  }
}

interface Sides {
  readonly from: Side
  readonly to: Side
}

function matched(kind: 'account' | 'anchor', needed: ReadonlySet<string>, { from, to }: Sides) {
  const there = [...to.records(kind).values()]
  const ids = new Map<string, string>()
  const coming: RecordOf<'account' | 'anchor'>[] = []
  for (const id of needed) {
    // One that was archived is not among the records and still has its name.
    const mine = from.find(kind, id)
    const same = there.find((one) => one.id === id) ?? there.find((one) => one.name.trim() === mine?.name.trim())
    ids.set(id, same?.id ?? id)
    if (!same && mine) coming.push(mine)
  }
  const first = nextOrder(to.records(kind))
  const writes = coming.map((record, place): Write => {
    const known = { ...fieldsOf(record), order: first + place, ...linkOf(record, { from, to }) }
    return inPlace({ kind, id: record.id, fields: known }, to)
  })
  return { writes, names: coming.map(({ name }) => name), idOf: (id: string) => ids.get(id) ?? id }
}

/** An anchor who is this person stays so; other members are strangers there. */
function linkOf(record: RecordOf<'account' | 'anchor'>, { from, to }: Sides): Fields {
  if (!('memberId' in record) || !record.memberId) return {}
  return { memberId: record.memberId === from.memberId ? to.memberId : null }
}

function readingWrites(sessionIds: ReadonlySet<string>, { from, to }: Sides): readonly Write[] {
  return [...from.records('refundReading').values()]
    .filter(({ id, sessionId }) => sessionIds.has(sessionId) && !to.records('refundReading').has(id))
    .map((reading) => inPlace({ kind: 'refundReading', id: reading.id, fields: fieldsOf(reading) }, to))
}

function photoWrites(sessionIds: ReadonlySet<string>, { from, to }: Sides): readonly Write[] {
  return [...from.records('photo').values()]
    .filter(({ id, ownerId }) => sessionIds.has(ownerId) && !to.records('photo').has(id))
    .map((photo) => inPlace({ kind: 'photo', id: photo.id, fields: { ...fieldsOf(photo), by: to.memberId } }, to))
}

function fieldsOf(record: object): Fields {
  const kept = Object.entries(record as Fields).filter(
    ([name, value]) => !LEFT_BEHIND.includes(name) && value !== undefined && value !== null,
  )
  return Object.fromEntries(kept)
}

/** What was taken back or deleted there comes again, because it was asked for by number. */
function inPlace({ kind, id, fields }: Write, to: Side): Write {
  return { kind, id, fields: to.find(kind, id) ? { ...fields, deletedAt: null } : fields }
}
