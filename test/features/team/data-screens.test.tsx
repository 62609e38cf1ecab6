import { CopyScreen } from '@/features/team/copy/copy-screen'
import { EraseScreen } from '@/features/team/erase/erase-screen'
import { ExportScreen } from '@/features/team/export/export-screen'
import { OnboardingScreen } from '@/features/team/onboarding/onboarding-screen'
import { PersonalScreen } from '@/features/team/personal/personal-screen'
import { createRuntime } from '@/runtime/runtime'
import { ROUTES } from '@/runtime/routes'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { START } from '../../cloud/cloud-fixture'
import { testServices } from '../../runtime/test-services'
import { has, openScreen, settle, tap, type, words } from './open-screen'
import { closeCloud, join, openCloud, ownersPhone, phoneOf, seen, TEAM } from './team-in-cloud'

beforeEach(openCloud)
afterEach(closeCloud)

describe('erasing a team', () => {
  it('needs its name typed once more, and is taken back with one tap', async () => {
    const { runtime } = await ownersPhone()
    await openScreen(runtime, <EraseScreen />)
    type('erase-name-input', '禾序')
    await tap('erase-team')
    expect(seen()).toContain('和团队名不一样')
    expect(runtime.teams.state().active?.erasure).toBeUndefined()
    type('erase-name-input', '禾序买手店 ')
    await tap('erase-team')
    await settle()
    expect(runtime.teams.state().active?.erasure).toBeDefined()
    expect(has('erase-team')).toBe(false)
    await tap('keep-team')
    await settle()
    expect(runtime.teams.state().active?.erasure).toBeUndefined()
  })
})

describe('one’s own data', () => {
  it('is saved as a file, and is erased after a question', async () => {
    const owner = await ownersPhone()
    const { runtime, services } = await join(owner.runtime, 'lin', '林岚')
    await openScreen(runtime, <PersonalScreen />)
    await tap('personal-export')
    const file = JSON.parse(services.files.saved[0]?.text ?? '') as Record<string, unknown>
    const { memberId, teamId } = runtime.teams.state().active ?? {}
    expect(file).toMatchObject({ name: '林岚', role: 'anchor', memberId, teams: [teamId], invites: [] })
    expect(words('personal-number')).toContain(memberId)
    await tap('personal-erase')
    expect(seen()).toContain('前成员')
    await tap('confirm')
    await settle()
    expect(runtime.teams.state().teams).toEqual([])
    await owner.runtime.teams.refresh()
    expect(JSON.stringify(owner.runtime.teams.state().active)).not.toContain('林岚')
  })
})

describe('the export', () => {
  it('is fetched and then saved', async () => {
    const { runtime, services } = await ownersPhone()
    await openScreen(runtime, <ExportScreen />)
    await tap('export-start')
    await settle()
    await tap('export-save')
    expect(services.files.saved[0]?.name).toContain('禾序买手店')
    expect(words('export-said')).toContain('存好了')
  })
})

describe('a phone set up anew', () => {
  it('shows the teams of its person on the first page, and opens one at a tap', async () => {
    const owner = await ownersPhone()
    const teamId = owner.runtime.teams.state().active?.teamId ?? ''
    const anew = await phoneOf('chen')
    await openScreen(anew.runtime, <OnboardingScreen />, true)
    await settle()
    expect(words(`found-${teamId}`)).toContain('禾序买手店')
    await tap(`found-${teamId}`)
    await settle()
    expect(anew.services.visited).toEqual([ROUTES.sessions])
    expect(anew.runtime.teams.state().active).toMatchObject({ teamId, role: 'owner' })
  })
})

describe('copying sessions', () => {
  const session = (id: string) =>
    ({
      kind: 'session',
      id,
      fields: { accountId: 'own-account', anchorIds: ['own-anchor'], startAt: START, viewers: 10, gmvFen: 100 },
    }) as const

  it('counts them, brings what they need along, and is taken back with one tap', async () => {
    const owner = await ownersPhone()
    const teamId = owner.runtime.teams.state().active?.teamId ?? ''
    const storage = createMemoryStorage()
    const alone = await createRuntime(testServices({ storage }))
    await alone.teams.create({ ...TEAM, name: '自己的' })
    await alone.teams
      .state()
      .replica?.write([
        { kind: 'account', id: 'own-account', fields: { name: '自己的号', order: 0 } },
        { kind: 'anchor', id: 'own-anchor', fields: { name: '陈静', order: 0, tint: 1 } },
        session('s1'),
        session('s2'),
      ])
    await alone.close()
    const { runtime } = await phoneOf('chen', { storage })
    await runtime.teams.enter(teamId)
    await openScreen(runtime, <CopyScreen />)
    expect(words('copy-count')).toBe('把「自己的」的 2 场拷贝到「禾序买手店」')
    expect(seen()).toContain('账号「自己的号」在这里没有')
    await tap('copy-go')
    await settle()
    const { replica } = runtime.teams.state()
    expect([...(replica?.records('session').keys() ?? [])]).toEqual(['s1', 's2'])
    expect(has('copy-nothing')).toBe(true)
    await tap('toast-undo')
    await settle()
    expect(replica?.records('session').size).toBe(0)
    expect(words('copy-count')).toContain('2 场')
  })
})
