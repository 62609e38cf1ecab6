import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import type { ConfirmedWireBatch } from '@/protocol/wire'
import { startCloud, type CloudProcess } from './cloud-process'
import { PushingClient, type Sent } from './pushing-client'

const TEAM_ID = 'team-under-fire'
/** A round lasts until this many more batches are acknowledged, and a moment of chance more. */
const BATCHES_A_ROUND = 6
const CHANCE_MS = 25

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** What a local cloud that was killed again and again holds in the end, and what its phones were told. */
export interface KilledCloud {
  readonly log: readonly ConfirmedWireBatch[]
  readonly sent: readonly Sent[]
  /** Calls that were taken and never answered. */
  readonly cutOff: number
  readonly heads: Readonly<Record<string, number>>
  readonly memberCount: number
  readonly clientCount: number
  /** What SQLite says of its own file. */
  readonly integrity: unknown
}

/**
 * Kills a real process of the local cloud in mid-push, `kills` times, while four people go on sending. `chance` (0 to 1)
 * says how long after the last acknowledgement each kill falls.
 */
export async function killCloud(bundle: string, kills: number, chance = Math.random): Promise<KilledCloud> {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-kill-'))
  const run = new KillRun(bundle, folder, chance)
  try {
    return await run.run(kills)
  } finally {
    await run.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

class KillRun {
  private cloud: CloudProcess
  private readonly databasePath: string
  private readonly address = () => this.cloud.address
  private readonly clients = ['chen', 'xu', 'lin', 'su'].map((person) => new PushingClient(person, this.address))

  constructor(
    private readonly bundle: string,
    private readonly folder: string,
    private readonly chance: () => number,
  ) {
    this.databasePath = path.join(folder, 'cloud.sqlite')
    this.cloud = this.start()
  }

  async run(kills: number): Promise<KilledCloud> {
    const { clients } = this
    await this.gatherTeam()
    const pushing = Promise.all(clients.map((client) => client.pushUntilStopped(TEAM_ID)))
    for (let kill = 0; kill < kills; kill += 1) await this.killAndRestart()
    for (const client of clients) client.stop()
    await pushing
    const reader = new PushingClient('chen', this.address)
    const log = await readLog(reader)
    const { heads, members } = await reader.call('team.members', { teamId: TEAM_ID })
    const sent = clients.flatMap((client) => client.sent)
    const cutOff = clients.reduce((sum, client) => sum + client.cutOff, 0)
    const counts = { memberCount: members.length, clientCount: clients.length }
    return { log, sent, cutOff, heads, ...counts, integrity: this.integrity() }
  }

  async end(): Promise<void> {
    await this.cloud.kill('SIGKILL')
  }

  private start(): CloudProcess {
    return startCloud(this.bundle, ['--port', '0', '--database', this.databasePath, '--h5', this.folder])
  }

  private async gatherTeam(): Promise<void> {
    const [owner, ...others] = this.clients
    const team = { teamId: TEAM_ID, memberId: 'member-chen', name: '晨光', kind: 'merchant' } as const
    await owner?.call('team.create', { ...team, memberName: '陈静' })
    for (const other of others) {
      const invitation = await owner?.call('team.invite', { teamId: TEAM_ID, role: 'anchor' })
      await other.call('team.join', { code: invitation?.code ?? '', memberName: other.person })
    }
  }

  private async killAndRestart(): Promise<void> {
    const acknowledged = () => this.clients.reduce((sum, client) => sum + client.sent.length, 0)
    const enough = acknowledged() + BATCHES_A_ROUND
    while (acknowledged() < enough) await pause(1)
    await pause(this.chance() * CHANCE_MS)
    await this.cloud.kill('SIGKILL')
    this.cloud = this.start()
    await this.cloud.address
  }

  private integrity(): unknown {
    const database = new Database(this.databasePath)
    try {
      return database.prepare('PRAGMA integrity_check').all()
    } finally {
      database.close()
    }
  }
}

async function readLog(client: PushingClient): Promise<readonly ConfirmedWireBatch[]> {
  const log: ConfirmedWireBatch[] = []
  for (;;) {
    const page = await client.call('stream.read', { teamId: TEAM_ID, stream: 'work', after: log.length })
    log.push(...page.batches)
    if (!page.more) return log
  }
}
