import type { StorageResult } from '@/services/storage/storage'
import type { OutboxStorage } from './outbox-storage'
import type { SnapshotSlots } from './snapshot-slots'

export interface SnapshotTurnsParts {
  readonly slots: SnapshotSlots
  readonly outbox: OutboxStorage
}

/** What storage holds of a stream's snapshots: the newest's number, and through which entry of the outbox both reach. */
export interface SnapshotPlaces {
  readonly generation: number
  readonly through: number
}

/** Writes a stream's snapshots in turns, and takes the entries out of the outbox that both slots then hold. */
export class SnapshotTurns {
  constructor(
    private readonly parts: SnapshotTurnsParts,
    private places: SnapshotPlaces,
  ) {}

  /** `textOf` makes the snapshot of a generation; it reaches through this entry. */
  async write(textOf: (generation: number) => string, through: number): Promise<StorageResult<void>> {
    const { slots, outbox } = this.parts
    const { generation, through: heldByBoth } = this.places
    const written = await slots.write(generation + 1, generation, textOf(generation + 1))
    if (!written.ok) return written
    await outbox.removeThrough(heldByBoth)
    this.places = { generation: generation + 1, through }
    return written
  }
}
