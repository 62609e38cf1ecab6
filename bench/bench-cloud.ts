import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CallName, Calls } from '@/protocol/calls'
import { toWire, type WireBatch } from '@/protocol/wire'
import { handle } from '#cloud/api/handle'
import { CLOUD_LIMITS } from '#cloud/api/limits'
import { NO_TEXT_CHECK } from '#cloud/api/text-check'
import { FolderFiles } from '#cloud/files/folder'
import { SqliteStore } from '#cloud/store/sqlite'
import { logged } from './workload'

const TEAM_ID = 'team-0000000001'
const NOW = Date.UTC(2060, 0, 1)

/** The limit on writes guards a bill; here only the work counts. */
const limits = { ...CLOUD_LIMITS, writes: { count: 1_000_000, windowMs: 60_000 } }

/** The cloud's api over a SQLite file of its own, as the local cloud has it, with one team and its owner. */
export class BenchCloud {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'daybreak-bench-'))
  private readonly files = new FolderFiles(path.join(this.folder, 'files'))
  private readonly store = new SqliteStore(path.join(this.folder, 'cloud.sqlite'))

  async found(): Promise<this> {
    const names = { name: '晨光', kind: 'merchant', memberName: '陈静' } as const
    await this.call('team.create', { teamId: TEAM_ID, memberId: 'member-chen', ...names })
    return this
  }

  async push(batches: readonly WireBatch[]): Promise<number> {
    let seq = 0
    for (const batch of batches) seq = (await this.call('stream.append', { teamId: TEAM_ID, batch })).seq
    return seq
  }

  /** Reads the whole stream, page by page. */
  async pull(): Promise<number> {
    let after = 0
    for (;;) {
      const { batches, more } = await this.call('stream.read', { teamId: TEAM_ID, stream: 'work', after })
      after += batches.length
      if (!more) return after
    }
  }

  async close(): Promise<void> {
    await this.store.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async call<N extends CallName>(name: N, request: Calls[N]['request']): Promise<Calls[N]['reply']> {
    const envelope = await handle(
      { name, request },
      {
        identity: 'chen',
        store: this.store,
        files: this.files,
        clock: { now: () => NOW, wait: async () => undefined },
        random: { bytes: (count) => new Uint8Array(count) },
        log: (_message, error) => {
          throw error
        },
        textCheck: NO_TEXT_CHECK,
        limits,
      },
    )
    if (!envelope.ok) throw new Error(`${name}: ${envelope.code} ${envelope.message}`)
    return envelope.data as Calls[N]['reply']
  }
}

/** One session a batch, as phones log them. */
export function sessionBatches(count: number): readonly WireBatch[] {
  return logged(count).map((change) =>
    toWire({ id: `batch${change.seq}`.padEnd(22, '_'), stream: 'work' }, [{ ...change, seen: 0 }]),
  )
}
