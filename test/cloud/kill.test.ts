import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import type { ConfirmedWireBatch } from '@/protocol/wire'
import { bundleLocalCloud, startCloud, type CloudProcess } from './cloud-process'
import { PushingClient } from './pushing-client'

const KILLS = 24
const TEAM_ID = 'team-under-fire'
/** A round lasts until this many more batches are acknowledged, and a moment of chance more. */
const BATCHES_A_ROUND = 6
const CHANCE_MS = 25

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function readLog(client: PushingClient): Promise<readonly ConfirmedWireBatch[]> {
  const log: ConfirmedWireBatch[] = []
  for (;;) {
    const page = await client.call('stream.read', { teamId: TEAM_ID, stream: 'work', after: log.length })
    log.push(...page.batches)
    if (!page.more) return log
  }
}

describe('a local cloud that is killed in mid-push again and again', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'daybreak-kill-'))
  const databasePath = path.join(folder, 'cloud.sqlite')
  let bundle: string
  let cloud: CloudProcess

  const start = () => startCloud(bundle, ['--port', '0', '--database', databasePath, '--h5', folder])
  const address = () => cloud.address
  const clients = ['chen', 'xu', 'lin', 'su'].map((person) => new PushingClient(person, address))
  const acknowledged = () => clients.reduce((sum, client) => sum + client.sent.length, 0)

  beforeAll(async () => {
    bundle = await bundleLocalCloud()
    cloud = start()
  })
  afterAll(async () => {
    await cloud.kill('SIGKILL')
    for (const made of [folder, path.dirname(bundle)]) rmSync(made, { recursive: true, force: true })
  })

  async function gatherTeam(): Promise<void> {
    const [owner, ...others] = clients
    const team = {
      teamId: TEAM_ID,
      memberId: 'member-chen',
      name: '晨光',
      kind: 'merchant',
      memberName: '陈静',
    } as const
    await owner?.call('team.create', team)
    for (const other of others) {
      const invitation = await owner?.call('team.invite', { teamId: TEAM_ID, role: 'anchor' })
      await other.call('team.join', { code: invitation?.code ?? '', memberName: other.person })
    }
  }

  async function killAndRestart(): Promise<void> {
    const enough = acknowledged() + BATCHES_A_ROUND
    while (acknowledged() < enough) await pause(1)
    await pause(Math.random() * CHANCE_MS)
    await cloud.kill('SIGKILL')
    cloud = start()
    await cloud.address
  }

  it('keeps every acknowledged batch exactly once, in order and whole', async () => {
    await gatherTeam()
    const pushing = Promise.all(clients.map((client) => client.pushUntilStopped(TEAM_ID)))
    for (let kill = 0; kill < KILLS; kill += 1) await killAndRestart()
    for (const client of clients) client.stop()
    await pushing

    const reader = new PushingClient('chen', address)
    const log = await readLog(reader)
    const sent = clients.flatMap((client) => client.sent)
    expect(log.map((batch) => batch.seq)).toEqual(log.map((_, index) => index + 1))
    expect(log).toHaveLength(sent.length)
    for (const { batch, seq, at } of sent) expect(log[seq - 1]).toMatchObject({ ...batch, seq, at })
    // The kills fell where it hurts: into pushes, some of them after the commit and before the reply.
    expect(sent.some(({ at, askedAt }) => at < askedAt)).toBe(true)
    expect(clients.reduce((sum, client) => sum + client.cutOff, 0)).toBeGreaterThanOrEqual(KILLS)

    const { heads, members } = await reader.call('team.members', { teamId: TEAM_ID })
    expect(heads).toEqual({ work: log.length })
    expect(members).toHaveLength(clients.length)
    const database = new Database(databasePath)
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    database.close()
  }, 60_000)
})
