import { useMemo } from 'react'
import { useRecords } from '@/runtime/use-records'

/** How many pictures each check has, by its id. The same object as long as no picture came or went. */
export function useProofCounts(): ReadonlyMap<string, number> {
  const photos = useRecords('photo')
  return useMemo(() => {
    const counts = new Map<string, number>()
    for (const { ownerKind, ownerId } of photos.values()) {
      if (ownerKind === 'check') counts.set(ownerId, (counts.get(ownerId) ?? 0) + 1)
    }
    return counts
  }, [photos])
}
