import { readBackup, restoreBackup, type Backup, type BackupTeam } from '@/replica/backup'
import { nullCloud } from '@/services/cloud/null-cloud'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { opened, phoneOptions, sessionFields, switchedNetwork } from './phone'

const team: BackupTeam = {
  teamId: 't1',
  memberId: 'chen',
  name: '晨光女装',
  kind: 'merchant',
  home: 'local',
  memberName: '陈静',
  savedAt: 1_780_000_000_000,
}

const session = (id: string, gmvFen = 100) => ({ kind: 'session' as const, id, fields: sessionFields(gmvFen) })

async function savedText(home: 'local' | 'cloud'): Promise<string> {
  const replica = await opened(phoneOptions({ home, network: switchedNetwork(false) }))
  await replica.write([session('s1'), session('s2')])
  await replica.flush()
  await replica.write([{ kind: 'session', id: 's1', fields: { gmvFen: 9, wentWell: '开场"稳"\n收得住' } }])
  await replica.write([{ kind: 'session', id: 's2', fields: { deletedAt: 5 } }])
  const saved = await replica.exportBackup({ ...team, home })
  if (!saved.ok) throw new Error(saved.code)
  return saved.text
}

function whole(text: string): Backup {
  const result = readBackup(text)
  if (!result.ok) throw new Error(result.code)
  return result.backup
}

describe('a backup', () => {
  it.each(['local', 'cloud'] as const)(
    'gives the same view on an empty phone, what was unsent too (%s team)',
    async (home) => {
      const storage = createMemoryStorage()
      expect(await restoreBackup(storage, whole(await savedText(home)))).toEqual({ ok: true })
      const replica = await opened(phoneOptions({ home, storage, replicaId: 'replicaB', cloud: nullCloud }))
      expect([...replica.records('session').values()]).toEqual([
        { id: 's1', ...sessionFields(9), wentWell: '开场"稳"\n收得住' },
      ])
      expect(replica.status().pending.map(({ id }) => id)).toEqual(home === 'local' ? [] : ['s1', 's2'])
      expect(await replica.write([{ kind: 'session', id: 's1', fields: { gmvFen: 10 } }])).toEqual({ ok: true })
      expect(replica.find('session', 's1')?.gmvFen).toBe(10)
    },
  )

  it('says whose team it is', async () => {
    expect(whole(await savedText('local')).team).toEqual(team)
  })

  it('is read although a chat put a mark before it or a line break after it', async () => {
    expect(readBackup(`\uFEFF${await savedText('local')}\r\n`).ok).toBe(true)
  })

  it('is refused when it was cut short or changed, wherever that is', async () => {
    const text = await savedText('cloud')
    for (let cut = 20; cut < text.length; cut += 7) {
      expect(readBackup(text.slice(0, cut) + text.slice(cut + 1))).toMatchObject({ ok: false })
      expect(readBackup(text.slice(0, cut))).toMatchObject({ ok: false, code: 'damaged' })
    }
  })

  it('tells another file, and a newer version, from a damaged one', async () => {
    expect(readBackup('{"hello":1}')).toEqual({ ok: false, code: 'not_a_backup' })
    expect(readBackup('')).toEqual({ ok: false, code: 'not_a_backup' })
    const newer = (await savedText('local')).replace('daybreak-backup-1 ', 'daybreak-backup-3 ')
    expect(readBackup(newer)).toEqual({ ok: false, code: 'newer_version' })
  })

  it('never overwrites a team that is on the phone', async () => {
    const storage = createMemoryStorage()
    const backup = whole(await savedText('local'))
    await restoreBackup(storage, backup)
    expect(await restoreBackup(storage, backup)).toEqual({ ok: false, code: 'occupied' })
  })

  it('is restored anew after a kill in the midst of it', async () => {
    const storage = createMemoryStorage()
    storage.put('teams/t1/chen/restoring', '')
    storage.put('teams/t1/chen/snapshot/work/00000001', 'half')
    expect(await restoreBackup(storage, whole(await savedText('local')))).toEqual({ ok: true })
    expect((await opened(phoneOptions({ home: 'local', storage }))).records('session').size).toBe(1)
  })

  it('leaves nothing behind when there is no room', async () => {
    const storage = createMemoryStorage()
    const backup = whole(await savedText('local'))
    storage.failWith({ ok: false, code: 'full', message: 'no room' })
    expect(await restoreBackup(storage, backup)).toMatchObject({ ok: false, code: 'full' })
    storage.failWith(undefined)
    expect(storage.entries()).toEqual([])
  })
})
