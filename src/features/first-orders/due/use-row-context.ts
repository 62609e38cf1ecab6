import { useMemo } from 'react'
import { useMember } from '@/runtime/use-member'
import { useRecords } from '@/runtime/use-records'
import { useFirstOrderText } from '../use-first-order-text'
import type { RowContext } from './row-texts'

const TINTS = 4

/** What all rows of a list are drawn from. The same object as long as nothing of it changed. */
export function useRowContext(today: number): RowContext {
  const words = useFirstOrderText()
  const { members, nameOf } = useMember()
  const anchors = useRecords('anchor')
  return useMemo(() => {
    const tints = new Map([...anchors.values()].map(({ memberId, tint }) => [memberId, tint]))
    const places = new Map(members.map(({ id }, place) => [id, (place % TINTS) + 1]))
    return {
      words,
      today,
      nameOf: (id) => (id === undefined ? '' : (nameOf(id) ?? '')),
      tintOf: (id) => tints.get(id) ?? places.get(id ?? '') ?? 1,
    }
  }, [words, today, members, nameOf, anchors])
}
