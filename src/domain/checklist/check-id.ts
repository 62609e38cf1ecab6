import type { Day } from '../calendar/day'

const DAY_LENGTH = 10

/** A show of a day as checks name it: stays the same when the roster moves the show to another hour or another slot. */
export function showKey(accountId: string, place: number): string {
  return place === 1 ? accountId : `${accountId}~${place}`
}

/** On which occasion an item is done: a day, a show of that day, or a place in the week that begins on that day. */
export type Occasion =
  | { readonly day: Day }
  | { readonly day: Day; readonly show: string }
  | { readonly weekStart: Day; readonly place: number }

/** The derived id of a check: `item~2026-11-21`, `item~2026-11-21~account`, `item~2026-11-16~w1`. */
export function checkId(itemId: string, occasion: Occasion): string {
  if ('weekStart' in occasion) return `${itemId}~${occasion.weekStart}~w${occasion.place}`
  const id = `${itemId}~${occasion.day}`
  return 'show' in occasion ? `${id}~${occasion.show}` : id
}

/** The business day that a check belongs to, read off its id: of a weekly one the Monday. */
export function dayOfCheck(id: string): Day {
  const start = id.indexOf('~') + 1
  return id.slice(start, start + DAY_LENGTH)
}
