import { EraseScreen } from '@/features/team/erase/erase-screen'
import { TeamScreen } from '@/features/team/team-screen'
import { ROUTES } from '@/runtime/routes'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { has, openScreen, phone, phoneWithTeam, settle, tap, type, words } from './open-screen'
import { closeCloud, openCloud, ownersPhone, seen } from './team-in-cloud'

beforeEach(openCloud)
afterEach(closeCloud)

describe('erasing a team that only this phone has', () => {
  it('offers a file of it first, needs its name, and leaves nothing on the phone', async () => {
    const storage = createMemoryStorage()
    const { runtime, services } = await phoneWithTeam([], { storage })
    const teamId = runtime.teams.state().active?.teamId ?? ''
    await runtime.drafts.save(`${teamId}/log`, { gmv: '1' })
    const page = await openScreen(runtime, <TeamScreen />)
    await tap('open-erase')
    expect(services.visited).toEqual([ROUTES.erase])
    page.unmount()
    await openScreen(runtime, <EraseScreen />)
    expect(seen()).toContain('云端没有')
    expect(words('erase-backup')).toContain('还没存过')
    await tap('erase-backup')
    expect(services.files.saved).toHaveLength(1)
    expect(words('erase-backup')).toContain('上次')
    type('erase-name-input', '禾序')
    await tap('erase-team')
    expect(seen()).toContain('和团队名不一样')
    expect(runtime.teams.state().teams).toHaveLength(1)
    type('erase-name-input', '禾序买手店')
    await tap('erase-team')
    await settle()
    expect(runtime.teams.state().teams).toEqual([])
    expect(storage.entries().filter(([key]) => key.includes(teamId))).toEqual([])
    expect(services.visited).toContain(ROUTES.sessions)
  })

  it('brings it back from that file, whole', async () => {
    const account = { kind: 'account', id: 'a1', fields: { name: '禾序女装', order: 0 } } as const
    const { runtime, services } = await phoneWithTeam([account])
    const { teamId } = runtime.teams.state().active ?? { teamId: '' }
    await runtime.teams.backUp()
    expect(await runtime.teams.eraseHere(teamId)).toEqual({ ok: true })
    await runtime.teams.restoreText(services.files.saved[0]?.text ?? '')
    expect(runtime.teams.state().active?.teamId).toBe(teamId)
    expect(runtime.teams.state().replica?.find('account', 'a1')).toMatchObject({ name: '禾序女装' })
  })

  it('takes the sample the same way, without a file, and opens the team of one’s own', async () => {
    const { runtime } = await phone()
    await runtime.teams.create({ name: '自己的', kind: 'influencer', memberName: '苏禾' })
    await runtime.teams.loadSample()
    const name = runtime.teams.state().active?.name ?? ''
    await openScreen(runtime, <EraseScreen />)
    expect(has('erase-backup')).toBe(false)
    type('erase-name-input', name)
    await tap('erase-team')
    await settle()
    expect(runtime.teams.state().active?.name).toBe('自己的')
    expect(runtime.teams.state().teams).toHaveLength(1)
  })

  it('never takes a team that the cloud has off a phone', async () => {
    const { runtime } = await ownersPhone()
    const { teamId } = runtime.teams.state().active ?? { teamId: '' }
    expect(await runtime.teams.eraseHere(teamId)).toMatchObject({ ok: false, code: 'wrong_home' })
    expect(runtime.teams.state().active?.teamId).toBe(teamId)
  })
})
