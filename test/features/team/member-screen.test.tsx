import { act } from '@testing-library/react'
import { MemberScreen } from '@/features/team/member/member-screen'
import { TeamScreen } from '@/features/team/team-screen'
import { ROUTES } from '@/runtime/routes'
import { has, openScreen, settle, tap, words } from './open-screen'
import { closeCloud, join, openCloud, ownersPhone, seen } from './team-in-cloud'

beforeEach(openCloud)
afterEach(closeCloud)

describe('the page of a member', () => {
  it('changes a role with one tap, and takes it back with another', async () => {
    const { runtime } = await ownersPhone()
    const { memberId } = await join(runtime, 'lin', '林岚')
    await openScreen(runtime, <MemberScreen memberId={memberId} />)
    expect(words('member-role')).toBe('主播')
    await tap('role-operator')
    expect(words('member-role')).toBe('运营')
    expect(seen()).toContain('林岚现在是运营')
    await tap('toast-undo')
    await settle()
    expect(words('member-role')).toBe('主播')
  })

  it('asks before it removes, says what follows, and goes back when it is done', async () => {
    const { runtime, services } = await ownersPhone()
    const { memberId } = await join(runtime, 'lin', '林岚')
    await openScreen(runtime, <MemberScreen memberId={memberId} />)
    await tap('remove-member')
    expect(seen()).toContain('记过的场次都留着')
    await tap('confirm-not')
    expect(has('confirm')).toBe(false)
    await tap('remove-member')
    await tap('confirm')
    expect(services.visited).toEqual(['back'])
    expect(runtime.teams.state().active?.members).toHaveLength(1)
  })

  it('hands the team over, and then has nothing to change any more', async () => {
    const { runtime } = await ownersPhone()
    const { memberId } = await join(runtime, 'lin', '林岚')
    await openScreen(runtime, <MemberScreen memberId={memberId} />)
    await tap('hand-over')
    await tap('confirm')
    expect(words('member-role')).toBe('老板')
    expect([has('role-viewer'), has('remove-member')]).toEqual([false, false])
  })

  it('says in a sentence why something was not done, and that it needs the network', async () => {
    const { runtime, cloud } = await ownersPhone()
    const { memberId } = await join(runtime, 'lin', '林岚')
    await openScreen(runtime, <MemberScreen memberId={memberId} />)
    cloud.isReachable = false
    await tap('role-viewer')
    expect(words('manage-problem')).toContain('连不上云端')
    await act(async () => runtime.teams.state().replica?.sync())
    await settle()
    expect(seen()).toContain('要连上网才能做')
    expect(words('member-role')).toBe('主播')
  })

  it('lets a member leave, and tells the only owner why they cannot', async () => {
    const { runtime } = await ownersPhone()
    const lin = await join(runtime, 'lin', '林岚')
    const mine = runtime.teams.state().active?.memberId
    const page = await openScreen(runtime, <MemberScreen memberId={mine} />)
    expect(words('leave-team')).toContain('你是唯一的老板')
    await tap('leave-team')
    expect(has('confirm')).toBe(false)
    page.unmount()
    await openScreen(lin.runtime, <MemberScreen memberId={lin.memberId} />)
    await tap('leave-team')
    await tap('confirm')
    await settle()
    expect(lin.runtime.teams.state().teams).toEqual([])
    expect(lin.services.visited).toContain(ROUTES.sessions)
  })

  it('is open from the list to owners for everybody, and to others for themselves', async () => {
    const { runtime, services } = await ownersPhone()
    const lin = await join(runtime, 'lin', '林岚')
    const page = await openScreen(runtime, <TeamScreen />)
    await tap(`member-${lin.memberId}`)
    expect(services.visited).toEqual([`${ROUTES.member}?id=${lin.memberId}`])
    page.unmount()
    await openScreen(lin.runtime, <TeamScreen />)
    await tap(`member-${runtime.teams.state().active?.memberId ?? ''}`)
    await tap(`member-${lin.memberId}`)
    expect(lin.services.visited).toEqual([`${ROUTES.member}?id=${lin.memberId}`])
    expect([has('open-erase'), has('open-export'), has('open-personal')]).toEqual([false, false, true])
  })
})
