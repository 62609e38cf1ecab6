import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { RecordOf } from '@/domain/records/record'
import { useRuntime } from '../runtime-provider'
import { useRecords } from '../use-records'
import { useSync } from '../use-sync'
import type { PhotoOwner } from './add-photo'
import type { PhotoState } from './photo-state'

export type PhotoRecord = RecordOf<'photo'>

/** The photos of a record, the first that was added first. What is not on this phone is fetched while it is looked at. */
export function usePhotos({ kind, id }: PhotoOwner): readonly PhotoRecord[] {
  const { photos } = useRuntime()
  const records = useRecords('photo')
  const { syncedAt } = useSync()
  const own = useMemo(
    () =>
      [...records.values()]
        .filter(({ ownerKind, ownerId }) => ownerKind === kind && ownerId === id)
        .sort((first, second) => first.at - second.at || (first.id < second.id ? -1 : 1)),
    [records, kind, id],
  )
  // After each round with the cloud once more: what another phone had not sent may be there by now.
  useEffect(() => void photos.fetch(own.map(({ fileId }) => fileId)), [photos, own, syncedAt])
  return own
}

/** Where a photo is, drawn anew when that changes. */
export function usePhotoState(fileId: string): PhotoState {
  const { photos } = useRuntime()
  return useSyncExternalStore(
    photos.subscribe,
    useCallback(() => photos.state(fileId), [photos, fileId]),
  )
}

/** How many of these the cloud refused, or does not have yet. */
export function useCountIn(phase: PhotoState['phase'], own: readonly PhotoRecord[]): number {
  const { photos } = useRuntime()
  const count = useCallback(
    () => own.filter(({ fileId }) => photos.state(fileId).phase === phase).length,
    [photos, own, phase],
  )
  return useSyncExternalStore(photos.subscribe, count)
}

/** Whether the bytes are on this phone. */
function isHere({ phase }: PhotoState): boolean {
  return phase === 'kept' || phase === 'waiting' || phase === 'sending' || phase === 'refused'
}

/** What an image shows of a photo; nothing while it is not here. */
export function usePhotoAddress(fileId: string, state: PhotoState): string | undefined {
  const { photos } = useRuntime()
  const [address, setAddress] = useState<string>()
  const isShown = isHere(state)
  useEffect(() => {
    let isWanted = true
    if (isShown) void photos.address(fileId).then((found) => isWanted && setAddress(found))
    return () => {
      isWanted = false
    }
  }, [photos, fileId, isShown])
  return isShown ? address : undefined
}
