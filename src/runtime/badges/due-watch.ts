import type { TeamReplica } from '@/replica/open-replica'
import type { Services } from '../services'
import type { TeamEntry } from '../team-entry'

/** What a count for a tab is made of. */
export interface DueWatch extends Pick<Services, 'clock' | 'storage'> {
  readonly replica: TeamReplica
  /** The team as it stands: its roles decide who is alone. */
  readonly entry: () => TeamEntry | undefined
  /** Told at first, and whenever it may have changed. */
  readonly onCount: (count: number) => void
}
