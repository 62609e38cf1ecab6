import type { Fields } from './fields'
import type { Kind, Kinds } from './kinds'
import type { PlanNight, PlanSlot } from './team'

/** The fields without which there is no record of this shape: one that is left out does not compile. */
type Needed<T> = { readonly [F in keyof T as object extends Pick<T, F> ? never : F]: true }

const SLOT: Needed<PlanSlot> = {
  type: true,
  accountId: true,
  weekday: true,
  startMinute: true,
  durationMinutes: true,
  anchorIds: true,
  from: true,
}
const NIGHT: Needed<PlanNight> = { type: true, slotId: true, day: true }
const NEEDED: { readonly [K in Exclude<Kind, 'plan'>]: Needed<Kinds[K]> } = {
  settings: { dayBoundaries: true },
  account: { name: true, order: true },
  anchor: { name: true, order: true, tint: true },
  session: { accountId: true, anchorIds: true, startAt: true },
  refundReading: { sessionId: true, asOf: true, refundFen: true, source: true },
  buyer: { displayName: true, strength: true },
  buyerAlias: { from: true, to: true, source: true, at: true },
  touch: { buyerId: true, step: true, at: true, by: true },
  importRun: {
    ...{ fileName: true, rowCount: true, orderCount: true, buyerCount: true, unreadCount: true },
    ...{ asOf: true, at: true },
  },
  checklist: { name: true, moment: true, order: true, from: true },
  checklistItem: { checklistId: true, title: true, order: true, from: true },
  check: { state: true, byId: true, at: true },
  pause: { from: true, until: true },
  scoreReading: { accountId: true, scoreType: true, asOf: true, pointsTenths: true },
  violation: { accountId: true, day: true, scoreType: true, reason: true, appeal: true },
  guess: { slotId: true, day: true, memberId: true, commitHash: true, at: true },
  photo: { ownerKind: true, ownerId: true, fileId: true, sizeBytes: true, sha256: true, at: true, by: true },
}

/** Whether every field is there that a record of this kind is never without. Of a kind of a newer phone nothing is asked. */
export function isWhole(kind: string, record: Fields): boolean {
  return Object.keys(neededOf(kind, record)).every((field) => record[field] !== undefined)
}

function neededOf(kind: string, record: Fields): object {
  if (kind === 'plan') return record.type === 'night' ? NIGHT : SLOT
  return Object.prototype.hasOwnProperty.call(NEEDED, kind) ? NEEDED[kind as Exclude<Kind, 'plan'>] : {}
}
