import { act } from '@testing-library/react'
import { InviteScreen } from '@/features/team/invite/invite-screen'
import { TeamScreen } from '@/features/team/team-screen'
import { ROUTES } from '@/runtime/routes'
import { element, has, openScreen, settle, tap, words } from './open-screen'
import { closeCloud, join, openCloud, ownersPhone, seen, TEAM } from './team-in-cloud'

beforeEach(openCloud)
afterEach(async () => {
  jest.restoreAllMocks()
  await closeCloud()
})

describe('an invitation', () => {
  it('is copied as a text with the code where there are no cards', async () => {
    const copied: string[] = []
    const clipboard = { copy: (text: string) => Promise.resolve(copied.push(text) > 0) }
    const { runtime } = await ownersPhone({ clipboard })
    await openScreen(runtime, <InviteScreen />)
    await tap('invite-role-viewer')
    await tap('invite-make')
    const code = words('invite-code')
    expect(seen()).toContain('给一位只看的邀请码')
    await tap('invite-copy')
    expect(words('invite-copy')).toContain('复制好了')
    await tap('invite-send')
    expect(copied).toEqual([code, expect.stringContaining(code)])
    expect(copied[1]).not.toContain(TEAM.name)
  })

  it('is sent as a card by WeChat’s own button where there are', async () => {
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    const { runtime } = await ownersPhone({ share: { hasCards: true, linkTo: (path) => path } })
    await openScreen(runtime, <InviteScreen />)
    await tap('invite-make')
    expect(element('invite-send').tagName).toBe('BUTTON')
    expect(has('invite-picture')).toBe(false)
  })
})

describe('what a person is told about a team before anything else', () => {
  it('is that they were taken out, with the unsent to save', async () => {
    const owner = await ownersPhone()
    const { runtime, cloud, services, memberId } = await join(owner.runtime, 'lin', '林岚')
    cloud.isReachable = false
    await runtime.teams.state().replica?.write([{ kind: 'account', id: 'a1', fields: { name: '没发出去', order: 0 } }])
    await owner.runtime.management.remove(memberId)
    cloud.isReachable = true
    await openScreen(runtime, <TeamScreen />)
    await act(async () => runtime.resume())
    await settle()
    expect(seen()).toContain('你已经不在「禾序买手店」里了')
    await tap('save-rescue')
    expect(services.files.saved[0]?.text).toContain('没发出去')
    expect(has('save-rescue')).toBe(false)
    await tap('departure-read')
    expect(services.visited).toContain(ROUTES.onboarding)
  })

  it('is that the team is going to be erased, once', async () => {
    const owner = await ownersPhone()
    const lin = await join(owner.runtime, 'lin', '林岚')
    await owner.runtime.management.erase(TEAM.name)
    await lin.runtime.resume()
    await openScreen(lin.runtime, <TeamScreen />)
    expect(seen()).toContain('「禾序买手店」将在 11月27日 20:00 删除')
    expect(seen()).toContain('陈静要求删除整个团队的数据')
    await tap('erasure-read')
    expect(seen()).toContain('整个团队将在 11月27日 20:00 删除')
    expect(has('keep-team')).toBe(false)
  })
})
