import { act } from '@testing-library/react'
import { SessionsScreen } from '@/features/sessions/sessions-screen'
import type { SetAside, SyncStatus } from '@/replica/replica'
import { sampleTeam } from '@/domain/sample/sample-team'
import type { Write } from '@/replica/replica'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { SUNDAY_MORNING } from '../../domain/sample/sample-records'
import { element, openPage, phoneWith, settle, tap, typeInto } from '../form-page'

const SAMPLE: readonly Write[] = sampleTeam({ now: SUNDAY_MORNING }).writes
const page = () => document.body.textContent ?? ''

async function openList(records: readonly Write[] = SAMPLE) {
  const phone = await phoneWith(createMemoryStorage(), records, SUNDAY_MORNING)
  const own = [...phone.replica.records('account').values()].filter(({ id }) => !id.startsWith('account-'))
  await phone.replica.write(
    own.map(({ id }) => ({ kind: 'account', id, fields: { deletedAt: SUNDAY_MORNING } }) as const),
  )
  await openPage(phone.runtime, <SessionsScreen />)
  return phone
}

describe('the tab of sessions', () => {
  it('shows the week of the design, card by card', async () => {
    await openList()
    expect(element('strip-week').textContent).toContain('净成交（退款后）¥554,600')
    expect(element('strip-week').textContent).toContain('高 9.0%')
    expect(element('session-card-session-2026-11-20').textContent).toContain('¥268,400高于平时 21.0%')
    expect(element('session-card-session-2026-11-19').textContent).toContain('低于平时 22.1%')
  })

  it('asks for the show of last night and stops asking once it is skipped, until that is taken back', async () => {
    const { services } = await openList()
    expect(page()).toContain('昨晚 20:00 场还没记')
    await tap('prompt-log')
    expect(services.visited).toEqual(['/pages-sessions/log/index?slot=slot-6&day=2026-11-21'])
    await tap('prompt-menu')
    await tap('prompt-skip')
    expect(document.getElementById('prompt-log')).toBeNull()
    await tap('toast-undo')
    expect(page()).toContain('昨晚 20:00 场还没记')
  })

  it('opens the base of a tag without opening the session', async () => {
    const { services } = await openList()
    await tap('tag-session-2026-11-20')
    expect(services.visited).toEqual([])
    expect(element('usual-base').textContent).toBe('平时 ¥221,800周五晚上，最近 8 场的中位数')
    expect(page()).toContain('8 场，用这一层')
    await tap('sheet-close')
    await tap('session-card-session-2026-11-20')
    expect(services.visited).toEqual(['/pages-sessions/session/index?id=session-2026-11-20'])
  })

  it('reads a tag as a sentence', async () => {
    await openList()
    expect(element('tag-session-2026-11-20').getAttribute('aria-label')).toBe('成交高于平时 21.0%')
  })

  it('shows the week in full, and explains its terms', async () => {
    await openList()
    await tap('strip-week')
    expect(element('week-figures').textContent).toContain('¥714,200')
    await tap('term-gpm')
    expect(element('explanation').textContent).toContain('千次观看成交')
  })

  it('finds by anchor and text, says how many, and says so where there is nothing', async () => {
    await openList()
    await tap('filter-open')
    typeInto('filter-text-input', '羊绒大衣')
    await settle()
    await tap('filter-show')
    expect(element('filter-open').textContent).toBe('找到 1 场')
    expect(document.getElementById('strip-week')).toBeNull()
    expect(document.getElementById('session-card-session-2026-11-20')).not.toBeNull()
    await tap('filter-open')
    typeInto('filter-text-input', '没有的话')
    await settle()
    expect(page()).toContain('没有这样的场次')
    await tap('filter-clear')
    await tap('filter-show')
    expect(document.getElementById('strip-week')).not.toBeNull()
  })

  it('lists the sessions of the other account, and of all of them, when asked to', async () => {
    await openList()
    await tap('account-switch')
    await tap('account-account-second')
    expect(document.getElementById('session-card-session-2026-11-20')).toBeNull()
    await tap('account-switch')
    await tap('account-all')
    expect(element('account-switch').textContent).toContain('全部账号')
    expect(document.getElementById('session-card-session-2026-11-20')).not.toBeNull()
  })

  it('shows more weeks when asked to', async () => {
    await openList()
    expect(document.getElementById('weeks-2026-11-02')).toBeNull()
    await tap('earlier')
    expect(document.getElementById('weeks-2026-11-02')).not.toBeNull()
  })

  it('begins with one button and the sample', async () => {
    const { services } = await openList([])
    expect(page()).toContain('还没有记过一场')
    expect(document.getElementById('fab-log')).toBeNull()
    await tap('log-first')
    expect(services.visited).toEqual(['/pages-sessions/log/index'])
  })
})

describe('the state of the sync on the list', () => {
  const withStatus = async (status: Partial<SyncStatus>) => {
    const phone = await phoneWith(createMemoryStorage(), SAMPLE, SUNDAY_MORNING)
    const shown: SyncStatus = { state: 'synced', pending: [], setAside: [], justSynced: 0, ...status }
    jest.spyOn(phone.replica, 'status').mockReturnValue(shown)
    await openPage(phone.runtime, <SessionsScreen />)
    return phone
  }
  const edit = { kind: 'session', id: 'session-2026-11-20', fields: ['changeNext'], isNew: false, at: SUNDAY_MORNING }

  it('lists what waits, with when it was kept, in place of the week', async () => {
    await withStatus({ state: 'offline', pending: [edit] })
    expect(element('sync-card').textContent).toContain('已离线，1 条待同步，不会丢')
    expect(element('sync-card').textContent).toContain('周五 20:00 场改复盘10:12 已存本机')
    expect(document.getElementById('sync-retry')).toBeNull()
    expect(document.getElementById('strip-week')).toBeNull()
  })

  it('keeps the week in sight while nothing waits', async () => {
    await withStatus({ state: 'offline' })
    expect(page()).toContain('已离线，照样能记')
    expect(document.getElementById('strip-week')).not.toBeNull()
  })

  it('offers another try where the cloud does not answer', async () => {
    const { replica } = await withStatus({ state: 'waiting', pending: [edit] })
    const sync = jest.spyOn(replica, 'sync').mockResolvedValue()
    await tap('sync-retry')
    expect(sync).toHaveBeenCalled()
  })

  it('keeps a refused change in sight, in the words of the form, until it was seen', async () => {
    const fields = { adSpendFen: 648_000 }
    const refused: SetAside = { key: 'k1', kind: 'session', id: 's', fields, code: 'forbidden', at: 1 }
    const { replica } = await withStatus({ setAside: [refused] })
    const dismiss = jest.spyOn(replica, 'dismissSetAside').mockResolvedValue()
    expect(page()).toContain('你的角色不能改它')
    expect(page()).toContain('投流消耗6,480元')
    await tap('set-aside-k1')
    expect(dismiss).toHaveBeenCalledWith('k1')
  })

  it('says what could not be read, and that an update is needed', async () => {
    await withStatus({ state: 'update_needed', damage: 'snapshot' })
    expect(page()).toContain('这个版本太旧了')
    expect(page()).toContain('这台手机里有一部分数据读不全')
  })

  it('says that all has arrived to somebody who saw it wait', async () => {
    const { replica } = await withStatus({ state: 'offline', pending: [edit] })
    const arrived: SyncStatus = { state: 'synced', pending: [], setAside: [], justSynced: 3, syncedAt: SUNDAY_MORNING }
    jest.spyOn(replica, 'status').mockReturnValue(arrived)
    await act(async () => replica.write([{ kind: 'account', id: 'account-main', fields: { order: 0 } }]))
    expect(page()).toContain('3 条都同步好了')
  })

  it('makes no news of what went through at once', async () => {
    await withStatus({ justSynced: 3, syncedAt: SUNDAY_MORNING })
    expect(page()).not.toContain('同步好了')
  })
})
