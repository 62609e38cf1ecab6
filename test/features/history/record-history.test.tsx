import { act } from '@testing-library/react'
import type { Kind } from '@/domain/records/kinds'
import type { Fields } from '@/domain/records/fields'
import { HistoryScreen } from '@/features/history/history-screen'
import { TrashScreen } from '@/features/history/trash-screen'
import { TeamScreen } from '@/features/team/team-screen'
import type { Runtime } from '@/runtime/runtime'
import { element, openPage, settle, tap } from '../form-page'
import { closeCloud, join, openCloud, ownersPhone } from '../team/team-in-cloud'

const page = () => document.body.textContent ?? ''

function replicaOf(runtime: Runtime) {
  const { replica } = runtime.teams.state()
  if (!replica) throw new Error('no team is open')
  return replica
}

const write = async (runtime: Runtime, [kind, id]: readonly [Kind, string], fields: Fields) => {
  await act(async () => {
    expect(await replicaOf(runtime).write([{ kind, id, fields }])).toEqual({ ok: true })
  })
}
const sync = async (...phones: Runtime[]) => {
  for (const runtime of phones) await act(() => replicaOf(runtime).sync())
  await settle()
}

const SLOT = { type: 'slot', accountId: 'a', weekday: 6, startMinute: 1_200, durationMinutes: 180, anchorIds: [] }

describe('the history of every kind of record', () => {
  beforeEach(openCloud)
  afterEach(closeCloud)

  async function twoPhones() {
    const { runtime } = await ownersPhone()
    const lin = await join(runtime, 'lin', '林岚')
    return { chen: runtime, lin: lin.runtime }
  }

  it('tells of an anchor from what to what, and restores one value', async () => {
    const { chen } = await twoPhones()
    await write(chen, ['anchor', 'x'], { name: '小周', order: 1, tint: 2 })
    await write(chen, ['anchor', 'x'], { name: '周宁' })
    await sync(chen)
    await openPage(chen, <HistoryScreen kind='anchor' id='x' />)
    expect(page()).toContain('加了这位主播，填了 2 项')
    expect(page()).toContain('名字小周周宁')
    await tap(document.querySelector('[id^="restore-"]')?.id ?? '')
    expect(replicaOf(chen).find('anchor', 'x')?.name).toBe('小周')
  })

  it('hears of another phone’s change while it is open, the ones between included', async () => {
    const { chen, lin } = await twoPhones()
    await write(chen, ['account', 'x'], { name: '一号', order: 1 })
    await sync(chen, lin)
    await openPage(chen, <HistoryScreen kind='account' id='x' />)
    await write(lin, ['account', 'x'], { name: '二号' })
    await write(lin, ['account', 'x'], { name: '三号' })
    await sync(lin, chen)
    expect(page()).toContain('名字二号三号')
    expect(page()).toContain('名字一号二号')
  })

  it('goes on from the slot in whose place another came, and tells of one night by its day', async () => {
    const { chen } = await twoPhones()
    await write(chen, ['plan', 'old'], { ...SLOT, from: '2026-10-01' })
    await write(chen, ['plan', 'old'], { until: '2026-11-20', followedBy: 'new' })
    await write(chen, ['plan', 'new'], { ...SLOT, startMinute: 1_260, from: '2026-11-21' })
    await write(chen, ['plan', 'new.2026-11-28'], { type: 'night', slotId: 'new', day: '2026-11-28', isOff: true })
    await sync(chen)
    await openPage(chen, <HistoryScreen kind='plan' id='new' />)
    expect(page()).toContain('周六 21:00')
    expect(page()).toContain('开播20:0021:00')
    expect(page()).toContain('11月28日这一晚')
    expect(page()).toContain('这一晚—不播')
  })

  it('says when the day turned before, in the settings', async () => {
    const { chen } = await twoPhones()
    await write(chen, ['settings', 'team'], { dayBoundaries: [{ from: '2026-01-01', hour: 5 }] })
    await write(chen, ['settings', 'team'], { dayBoundaries: [{ from: '2026-01-01', hour: 6 }] })
    await sync(chen)
    await openPage(chen, <HistoryScreen kind='settings' id='team' />)
    expect(page()).toContain('几点算新的一天5:006:00')
  })

  it('asks where two people renamed an anchor, on the screen of anchors, and one tap settles it', async () => {
    const { chen, lin } = await twoPhones()
    await write(chen, ['anchor', 'x'], { name: '小周', order: 1, tint: 2 })
    await sync(chen, lin)
    await write(chen, ['anchor', 'x'], { name: '周宁' })
    await write(lin, ['anchor', 'x'], { name: '周周' })
    await sync(chen, lin, chen)
    await openPage(chen, <TeamScreen />)
    expect(element('question-name').textContent).toContain('周宁')
    expect(element('question-name').textContent).toContain('周周')
    const place = element('pick-name-0').textContent?.includes('周宁') ? 0 : 1
    await tap(`pick-name-${place}`)
    await sync(chen, lin)
    expect(document.getElementById('question-name')).toBeNull()
    expect(replicaOf(lin).questions()).toEqual([])
    expect(replicaOf(lin).find('anchor', 'x')?.name).toBe('周宁')
  })

  it('finds what was deleted of every kind, and a slot that ended, and brings it back', async () => {
    const { chen } = await twoPhones()
    const now = chen.clock.now()
    await write(chen, ['anchor', 'x'], { name: '小周', order: 1, tint: 2 })
    await write(chen, ['anchor', 'x'], { deletedAt: now })
    await write(chen, ['account', 'y'], { name: '二号', order: 9, deletedAt: now })
    await write(chen, ['plan', 'ended'], { ...SLOT, from: '2026-10-01', until: '2026-11-19' })
    await write(chen, ['plan', 'followed'], { ...SLOT, from: '2026-10-01', until: '2026-11-19', followedBy: 'z' })
    await openPage(chen, <TrashScreen />)
    expect([...document.querySelectorAll('[id^="restore-"]')].map(({ id }) => id).sort()).toEqual([
      'restore-ended',
      'restore-x',
      'restore-y',
    ])
    await tap('restore-x')
    await tap('restore-ended')
    expect(replicaOf(chen).records('anchor').has('x')).toBe(true)
    expect(replicaOf(chen).find('plan', 'ended')).toMatchObject({ until: null })
  })
})
