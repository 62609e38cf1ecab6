import type { RecordOf } from '../records/record'

interface Ordered {
  readonly order: number
}

/** In the team's own order; the first account is the main one. */
export function inOrder<T extends Ordered>(records: ReadonlyMap<string, T>): readonly T[] {
  return [...records.values()].sort((left, right) => left.order - right.order)
}

/** The place after the last one. */
export function nextOrder(records: ReadonlyMap<string, Ordered>): number {
  return [...records.values()].reduce((highest, { order }) => Math.max(highest, order), -1) + 1
}

/** The orders that change when `accountId` becomes the main account. */
export function withMainAccount(
  accountId: string,
  accounts: ReadonlyMap<string, RecordOf<'account'>>,
): readonly { readonly id: string; readonly order: number }[] {
  const rest = inOrder(accounts).filter(({ id }) => id !== accountId)
  const chosen = accounts.get(accountId)
  if (!chosen) return []
  return [chosen, ...rest].flatMap(({ id, order }, place) => (order === place ? [] : [{ id, order: place }]))
}
