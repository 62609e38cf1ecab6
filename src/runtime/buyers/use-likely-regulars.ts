import { useMemo } from 'react'
import { isFullyRefunded } from '@/domain/buyer/counting-order'
import { likelyRegulars, type LikelyRegular, type RepeatBuyer } from '@/domain/buyer/likely-regulars'
import { purchasesOf, type Orders } from '@/domain/buyer/purchases'
import { useReplica } from '../use-replica'
import { rulesOf } from './buyers-of'
import { useBuyers } from './use-buyers'

/** Who may be there today by their own past; `undefined` while orders are still being read. */
export function useLikelyRegulars(): readonly LikelyRegular[] | undefined {
  const replica = useReplica()
  const { book, isComplete, today } = useBuyers()
  return useMemo(() => {
    if (!isComplete) return undefined
    const rules = rulesOf(replica)()
    // Only who bought on two days can have done so on one weekday.
    const rows = book.within({ from: 0, to: today }).filter(({ kept }) => kept.length > 1)
    const buyers = rows.map(({ id, name }): RepeatBuyer => {
      const keys = book.keysOf(id).map((key) => replica.find('buyer', key)?.orders ?? {})
      const orders = Object.assign({}, ...keys) as Orders
      return { id, name, purchases: purchasesOf(orders, rules).filter(({ order }) => !isFullyRefunded(order)) }
    })
    return likelyRegulars(buyers, today)
  }, [book, isComplete, today, replica])
}
