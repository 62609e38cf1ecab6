import { FormerScreen } from '@/features/team/personal/former-screen'
import { TeamScreen } from '@/features/team/team-screen'
import { ROUTES, routeTo } from '@/runtime/routes'
import { has, openScreen, settle, tap, words } from './open-screen'
import { closeCloud, join, openCloud, ownersPhone, phoneOf, seen } from './team-in-cloud'

beforeEach(openCloud)
afterEach(closeCloud)

/** Somebody whose phone was just told that they are out of the team. */
async function removed() {
  const owner = await ownersPhone()
  const teamId = owner.runtime.teams.state().active?.teamId ?? ''
  const lin = await join(owner.runtime, 'lin', '林岚')
  await owner.runtime.management.remove(lin.memberId)
  await lin.runtime.resume()
  await settle()
  return { owner, lin, teamId }
}

describe('somebody who was removed from a team', () => {
  it('is led to their personal data from the news of it', async () => {
    const { lin, teamId } = await removed()
    await openScreen(lin.runtime, <TeamScreen />)
    expect(seen()).toContain('你已经不在「禾序买手店」里了')
    await tap('departure-data')
    expect(lin.services.visited).toEqual([routeTo(ROUTES.former, { team: teamId })])
  })

  it('sees what is kept, takes it along, and has it forgotten', async () => {
    const { owner, lin, teamId } = await removed()
    await openScreen(lin.runtime, <FormerScreen teamId={teamId} />, true)
    await settle()
    expect(seen()).toContain('林岚')
    expect(words('personal-number')).toContain(lin.memberId)
    await tap('personal-export')
    const file = JSON.parse(lin.services.files.saved[0]?.text ?? '') as Record<string, unknown>
    expect(file).toMatchObject({ name: '林岚', memberId: lin.memberId, invites: [], teamsLeft: 1 })
    await tap('personal-erase')
    expect(seen()).toContain('前成员')
    await tap('confirm')
    await settle()
    expect(has('former-nothing')).toBe(true)
    expect(has('personal-export')).toBe(false)
    await owner.runtime.teams.refresh()
    expect(JSON.stringify(owner.runtime.teams.state().active)).not.toContain('林岚')
  })

  it('is told why where the cloud does not answer, and asks once more with a tap', async () => {
    const { lin, teamId } = await removed()
    lin.cloud.isReachable = false
    await openScreen(lin.runtime, <FormerScreen teamId={teamId} />, true)
    await settle()
    expect(words('personal-export')).toContain('连不上云端')
    expect(has('personal-erase')).toBe(false)
    lin.cloud.isReachable = true
    await tap('personal-export')
    await settle()
    expect(has('personal-erase')).toBe(true)
  })

  it('reads in a sentence why a backup of the team is not restored', async () => {
    const owner = await ownersPhone()
    const lin = await join(owner.runtime, 'lin', '林岚')
    await lin.runtime.teams.backUp()
    const backup = lin.services.files.saved[0]?.text ?? ''
    await owner.runtime.management.remove(lin.memberId)
    const anew = await phoneOf('lin')
    await anew.runtime.teams.create({ name: '自己的', kind: 'merchant', memberName: '林岚' })
    anew.services.files.next = backup
    await openScreen(anew.runtime, <TeamScreen />)
    await tap('restore-backup')
    await settle()
    expect(seen()).toContain('这份备份属于一个云端团队，而你不在里面，所以没有恢复')
    expect(anew.runtime.teams.state().teams).toHaveLength(1)
  })
})
