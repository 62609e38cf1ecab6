import type { Clock } from '@/services/clock/clock'
import type { Cloud } from '@/services/cloud/cloud'
import type { Network } from '@/services/network/network'
import type { Random } from '@/services/random/random'
import type { Storage } from '@/services/storage/storage'
import type { BackupPart, BackupTeam } from './backup'
import type { ExportResult } from './export-backup'
import type { Replica, WriteResult } from './replica'

export interface ReplicaOptions {
  readonly teamId: string
  readonly memberId: string
  /** 8 characters (48 random bits, base64url): one for each install × team × person, one for each tab in h5. */
  readonly replicaId: string
  /** `local`: a team of this phone alone, the sample team included. A copy that has become a cloud team stays one. */
  readonly home: 'local' | 'cloud'
  readonly storage: Storage
  readonly cloud: Cloud
  readonly clock: Clock
  readonly network: Network
  readonly random: Random
  /** How far behind the log a phone asks for a snapshot; `SNAPSHOT_BATCHES` unless it is said. */
  readonly snapshotBatches?: number
  /** The person was removed from the team and the copy is deleted. `rescue` holds what had not been sent, if anything. */
  readonly onRemoved?: (rescue: Rescue | undefined) => void
}

/** Changes that a removed member had not sent: where they are kept on this phone, and the same as readable JSON. */
export interface Rescue {
  readonly key: string
  readonly text: string
}

/** A replica with what only the shelf of teams asks of it. */
export interface TeamReplica extends Replica {
  /** Where the team lives, as storage says. */
  readonly home: 'local' | 'cloud'
  /** Everything of this team in one text: all heads, what is unsent, and what the caller knows of the team. */
  exportBackup(team: BackupTeam, photos?: readonly BackupPart[]): Promise<ExportResult>
  /**
   * Makes a local team's records an outbox for the cloud, in one atomic step on storage; the view does not change.
   * Call `team.create` first, with the same ids. Repeating it is harmless.
   */
  toCloud(): Promise<WriteResult>
}
