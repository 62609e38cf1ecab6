import { OnboardingScreen } from '@/features/team/onboarding/onboarding-screen'
import { normaliseJoinCode } from '@/features/team/onboarding/join-code'
import { firstForm, missingPart } from '@/features/team/onboarding/onboarding-form'
import { ROUTES } from '@/runtime/routes'
import type { Cloud } from '@/services/cloud/cloud'
import { createMemoryStorage } from '@/services/storage/memory-storage'
import { openScreen, element, has, phone, phoneWithTeam, tap, type, words } from './open-screen'

/** A cloud that answers every call with this failure. */
const failing = (code: 'code_wrong' | 'code_expired' | 'too_many_tries' | 'text_refused'): Cloud => ({
  isConfigured: true,
  call: () => Promise.resolve({ ok: false, code, message: code, retry: false }),
})

const fillIn = async () => {
  await tap('kind-merchant')
  type('team-name-input', ' 禾序买手店 ')
  type('member-name-input', '陈静')
}

describe('the first page', () => {
  it('preselects no role, and says what is missing when 开始 is tapped', async () => {
    const { runtime, services } = await phone()
    await openScreen(runtime, <OnboardingScreen />, true)
    expect(document.querySelector('.kind.on')).toBeNull()
    expect(element('start-team').className).toContain('disabled')
    await tap('start-team')
    expect(words('start-problem')).toBe('先选你是商家还是达人')
    await tap('kind-influencer')
    await tap('start-team')
    expect(words('start-problem')).toBe('给团队起个名字')
    expect(services.visited).toEqual([])
  })

  it('begins a team and leads to its sessions', async () => {
    const { runtime, services } = await phone()
    await openScreen(runtime, <OnboardingScreen />, true)
    await fillIn()
    await tap('start-team')
    expect(runtime.teams.state().active).toMatchObject({ name: '禾序买手店', kind: 'merchant', role: 'owner' })
    expect(services.visited).toEqual([ROUTES.sessions])
    expect(runtime.drafts.load('onboarding')).toBeUndefined()
  })

  it('begins with an account and an anchor, so that the first session can be logged at once', async () => {
    const { runtime } = await phone()
    await openScreen(runtime, <OnboardingScreen />, true)
    await fillIn()
    await tap('start-team')
    const { active, replica } = runtime.teams.state()
    expect([...(replica?.records('account').values() ?? [])]).toMatchObject([{ name: '禾序买手店', order: 0 }])
    expect([...(replica?.records('anchor').values() ?? [])]).toMatchObject([
      { name: '陈静', memberId: active?.memberId },
    ])
  })

  it('keeps what was typed over a kill, and when storage is full', async () => {
    const storage = createMemoryStorage()
    const { runtime } = await phone({ storage })
    const page = await openScreen(runtime, <OnboardingScreen />, true)
    await fillIn()
    page.unmount()
    const killed = storage.snapshot()
    const again = await phone({ storage: killed })
    await openScreen(again.runtime, <OnboardingScreen />, true)
    expect((element('member-name-input') as HTMLInputElement).value).toBe('陈静')
    killed.failWith({ ok: false, code: 'full', message: 'quota' })
    await tap('start-team')
    expect(words('start-problem')).toContain('手机存储满了')
    expect((element('team-name-input') as HTMLInputElement).value).toBe(' 禾序买手店 ')
  })

  it('offers no joining where there is no cloud', async () => {
    const { runtime } = await phone()
    await openScreen(runtime, <OnboardingScreen code='K7M4X2' />, true)
    expect(has('team-mode-join')).toBe(false)
    expect(has('join-code-input')).toBe(false)
  })

  it.each([
    ['code_wrong', '邀请码不对'],
    ['code_expired', '过期或用过了'],
    ['too_many_tries', '试的次数太多了'],
    ['text_refused', '换一个再试'],
  ] as const)('says what %s means and keeps the code', async (code, said) => {
    const { runtime } = await phone({ cloud: failing(code) })
    await openScreen(runtime, <OnboardingScreen />, true)
    await tap('team-mode-join')
    type('join-code-input', 'k7m 4x2')
    type('member-name-input', '林岚')
    await tap('start-team')
    expect(words('start-problem')).toContain(said)
    expect((element('join-code-input') as HTMLInputElement).value).toBe('K7M4X2')
  })

  it('takes a code from the address', async () => {
    const { runtime } = await phone({ cloud: failing('code_wrong') })
    await openScreen(runtime, <OnboardingScreen code='k7m4x2' />, true)
    expect((element('join-code-input') as HTMLInputElement).value).toBe('K7M4X2')
  })

  it('loads the sample, and restores a backup made on another phone', async () => {
    const other = await phoneWithTeam([{ kind: 'account', id: 'a', fields: { name: '禾序女装', order: 0 } }])
    await other.runtime.teams.backUp()
    const { runtime, services } = await phone()
    services.files.next = other.services.files.saved[0]?.text
    await openScreen(runtime, <OnboardingScreen />, true)
    await tap('restore-backup')
    expect(runtime.teams.state().active?.name).toBe('禾序买手店')
    await tap('load-sample')
    expect(runtime.teams.state().active?.home).toBe('sample')
    expect(services.visited).toEqual([ROUTES.sessions, ROUTES.sessions])
  })

  it('says nothing when no file was chosen, and what is wrong with one that is no backup', async () => {
    const { runtime, services } = await phone()
    await openScreen(runtime, <OnboardingScreen />, true)
    await tap('restore-backup')
    expect(has('start-problem')).toBe(false)
    services.files.next = 'a shopping list'
    await tap('restore-backup')
    expect(words('start-problem')).toContain('不是破晓的备份文件')
  })
})

test('a code is the same however it was typed', () => {
  expect(normaliseJoinCode(' k7m-4 x2 ')).toBe('K7M4X2')
  expect(normaliseJoinCode('K7M4X2EXTRA')).toBe('K7M4X2')
  expect(normaliseJoinCode('邀请码 k7')).toBe('K7')
})

test('who joins needs a whole code and a name, and no role', () => {
  const joining = firstForm({ code: 'k7m4x2', canJoin: true })
  expect(missingPart(joining)).toBe('memberName')
  expect(missingPart({ ...joining, code: 'K7M4X' })).toBe('code')
  expect(missingPart({ ...joining, memberName: '林岚' })).toBeUndefined()
})
