import type { PendingWrite, SetAside, SyncStatus } from './replica'
import type { SyncLoop } from './sync-loop'

export interface StatusParts {
  /** Absent for a team of this phone alone. */
  readonly loop: SyncLoop | undefined
  readonly isRemoved: boolean
  readonly pending: readonly PendingWrite[]
  readonly setAside: readonly SetAside[]
  readonly justSynced: number
  readonly damage: SyncStatus['damage']
}

/** The status as screens read it; what is not known is not there. */
export function syncStatus({ loop, isRemoved, damage, ...rest }: StatusParts): SyncStatus {
  return {
    ...rest,
    state: isRemoved ? 'removed' : (loop?.state ?? 'local'),
    ...(loop?.syncedAt !== undefined && { syncedAt: loop.syncedAt }),
    ...(loop?.problem !== undefined && { problem: loop.problem }),
    ...(damage && { damage }),
  }
}
