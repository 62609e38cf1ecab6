import { act } from '@testing-library/react'
import type { Fields } from '@/domain/records/fields'
import { sampleTeam } from '@/domain/sample/sample-team'
import { HistoryScreen } from '@/features/history/history-screen'
import { TrashScreen } from '@/features/history/trash-screen'
import type { Runtime } from '@/runtime/runtime'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { SUNDAY_MORNING } from '../../domain/sample/sample-records'
import { element, openPage, phoneWith, settle, tap } from '../form-page'
import { closeCloud, join, openCloud, ownersPhone } from '../team/team-in-cloud'

const page = () => document.body.textContent ?? ''
const restoring = () => [...document.querySelectorAll('[id^="restore-"]')].map(({ id }) => id)

function openReplica(runtime: Runtime) {
  const { replica } = runtime.teams.state()
  if (!replica) throw new Error('no team is open')
  return replica
}

const write = async (runtime: Runtime, fields: Record<string, string | number | null | string[]>) => {
  await act(async () => {
    await openReplica(runtime).write([{ kind: 'session', id: 's1', fields }])
    await openReplica(runtime).sync()
  })
  await settle()
}

const PICTURE = {
  ...{ ownerKind: 'session', ownerId: 's1', fileId: 'file', sizeBytes: 9 },
  ...{ sha256: 'x', at: SUNDAY_MORNING, by: 'lin' },
}
const FIRST = { accountId: 'a', anchorIds: [], startAt: SUNDAY_MORNING, gmvFen: 30_100_00 }

describe('the history of a session in the cloud', () => {
  beforeEach(openCloud)
  afterEach(closeCloud)

  async function changedByTwo() {
    const owner = await ownersPhone()
    const lin = await join(owner.runtime, 'lin', '林岚')
    await write(owner.runtime, FIRST)
    await act(() => openReplica(lin.runtime).sync())
    await write(lin.runtime, { gmvFen: 42_900_00 })
    await act(() => openReplica(owner.runtime).sync())
    return { ...owner, lin }
  }

  it('says who changed what into what, restores the value before, and takes that back', async () => {
    const { runtime } = await changedByTwo()
    await openPage(runtime, <HistoryScreen kind='session' id='s1' />)
    expect(page()).toContain('林岚')
    expect(page()).toContain('成交金额¥30,100¥42,900')
    expect(page()).toContain('记了这一场，填了 4 项')
    expect(restoring()).toHaveLength(1)
    await tap(restoring()[0] ?? '')
    expect(openReplica(runtime).find('session', 's1')?.gmvFen).toBe(30_100_00)
    expect(page()).toContain('成交金额¥42,900¥30,100')
    await tap('toast-undo')
    expect(openReplica(runtime).find('session', 's1')?.gmvFen).toBe(42_900_00)
    expect(page()).toMatch(/¥30,100¥42,900.*¥42,900¥30,100.*¥30,100¥42,900/)
  })

  it('says who added a picture and who deleted it, and brings it back', async () => {
    const { runtime, lin } = await changedByTwo()
    const picture = (fields: Fields) => ({ kind: 'photo' as const, id: 's1.file', fields })
    await act(async () => {
      await openReplica(lin.runtime).write([picture({ ...PICTURE, deletedAt: null })])
      await openReplica(lin.runtime).sync()
      await openReplica(runtime).sync()
      await openReplica(runtime).write([picture({ deletedAt: SUNDAY_MORNING })])
      await openReplica(runtime).sync()
    })
    await openPage(runtime, <HistoryScreen kind='session' id='s1' />)
    expect(page()).toMatch(/陈静.*删除了这张图片.*林岚.*加了一张图片/)
    expect(restoring()[0]).toContain('s1.file')
    await tap(restoring()[0] ?? '')
    expect(openReplica(runtime).records('photo').has('s1.file')).toBe(true)
  })

  it('shows who was removed as a former member', async () => {
    const { runtime, lin } = await changedByTwo()
    await runtime.management.remove(lin.memberId)
    await openPage(runtime, <HistoryScreen kind='session' id='s1' />)
    expect(page()).toContain('林岚前成员')
  })

  it('shows what the phone knows where there is no answer, and the rest once there is', async () => {
    const { runtime, cloud } = await changedByTwo()
    cloud.isReachable = false
    await openPage(runtime, <HistoryScreen kind='session' id='s1' />)
    expect(page()).toContain('成交金额¥42,900')
    expect(page()).not.toContain('¥30,100')
    expect(element('history-problem').textContent).toContain('记的内容都在')
    expect(restoring()).toEqual([])
    cloud.isReachable = true
    await tap('history-retry')
    expect(page()).toContain('成交金额¥30,100¥42,900')
    expect(document.getElementById('history-problem')).toBeNull()
  })

  it('offers nothing to restore to somebody who may only look', async () => {
    const { runtime, lin } = await changedByTwo()
    await runtime.management.setRole(lin.memberId, 'viewer')
    await lin.runtime.teams.refresh()
    await openPage(lin.runtime, <HistoryScreen kind='session' id='s1' />)
    expect(page()).toContain('成交金额¥30,100¥42,900')
    expect(restoring()).toEqual([])
  })
})

describe('on a phone whose team is its own', () => {
  const sample = () => phoneWith(createMemoryStorage(), sampleTeam({ now: SUNDAY_MORNING }).writes, SUNDAY_MORNING)

  it('says in words that the whole history needs the cloud', async () => {
    const { runtime } = await sample()
    await openPage(runtime, <HistoryScreen kind='session' id='session-2026-11-20' />)
    expect(page()).toContain('周五 20:00 场')
    expect(page()).toContain('全部修改记录存在云端')
    expect(page()).toContain('陈静')
  })

  it('finds a deleted session for 30 days, and brings it back', async () => {
    const { runtime, replica } = await sample()
    const id = 'session-2026-11-20'
    const deletedAt = SUNDAY_MORNING - 60_000
    await replica.write([
      { kind: 'session', id, fields: { deletedAt } },
      { kind: 'session', id: 'session-2026-11-19', fields: { deletedAt: SUNDAY_MORNING - 31 * 86_400_000 } },
    ])
    await openPage(runtime, <TrashScreen />)
    expect(restoring()).toEqual([`restore-${id}`])
    expect(page()).toContain('还能恢复 30 天')
    await tap(`restore-${id}`)
    expect(replica.records('session').has(id)).toBe(true)
    expect(page()).toContain('没有删除的内容')
    await tap('toast-undo')
    expect(replica.find('session', id)?.deletedAt).toBe(deletedAt)
  })

  it('names a deleted picture by its session, and brings it back', async () => {
    const { runtime, replica } = await sample()
    const id = 'session-2026-11-20.file'
    const fields = { ...PICTURE, ownerId: 'session-2026-11-20', deletedAt: SUNDAY_MORNING - 60_000 }
    await replica.write([{ kind: 'photo', id, fields }])
    await openPage(runtime, <TrashScreen />)
    expect(page()).toMatch(/周五 20:00.*图片/)
    await tap(`restore-${id}`)
    expect(replica.records('photo').has(id)).toBe(true)
    expect(page()).toContain('没有删除的内容')
  })

  it('names the deleted proof of a check by its item', async () => {
    const { runtime, replica } = await sample()
    const ownerId = 'item-day-1~2026-11-21'
    const fields = { ...PICTURE, ownerKind: 'check', ownerId, deletedAt: SUNDAY_MORNING - 60_000 }
    await replica.write([{ kind: 'photo', id: `${ownerId}.file`, fields }])
    await openPage(runtime, <TrashScreen />)
    expect(page()).toMatch(/发 1 条短视频.*图片/)
  })
})
