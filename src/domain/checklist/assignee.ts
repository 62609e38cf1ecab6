import type { ItemRecord } from './day-sections'
import type { DayShow } from './shows-of-day'

/** An item that whoever is on air does. */
export const HOST = 'host'

/** The person that lists are drawn for. */
export interface Me {
  readonly memberId: string
  /** The anchors that are this member. */
  readonly anchorIds: ReadonlySet<string>
  /** Nobody else in the team can tick. */
  readonly isAlone: boolean
}

/** Whose an item is: a member's or an anchor's id; nothing where whoever has time does it. */
export function assigneeOf(item: Pick<ItemRecord, 'assigneeId'>, show: DayShow | undefined): string | undefined {
  if (item.assigneeId === HOST) return show?.anchorIds[0]
  return item.assigneeId ?? undefined
}

/** Whether an item waits for this person. One that is nobody's waits for nobody, unless there is only one. */
export function isMine(assigneeId: string | undefined, me: Me): boolean {
  if (assigneeId === undefined) return me.isAlone
  return assigneeId === me.memberId || me.anchorIds.has(assigneeId) || me.isAlone
}
