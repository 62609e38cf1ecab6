import { inBothBuilds } from './in-builds'
import { fillShow, joinTeam, NOW, teamWithCode } from './steps'

inBothBuilds('a member who is removed loses the team at once, kindly, and keeps what was not sent', async (place) => {
  const { chen, code } = await teamWithCode(place, 'anchor')
  if (chen.build === 'weapp') await chen.finds('invite-picture')
  const card = await chen.card()
  if (card) expect(card.imageUrl).toMatch(/^data:image\/png/)
  if (card) expect(card.path).toBe(`/pages/onboarding/index?code=${code}`)
  expect(`${card?.title}${card?.path}`).not.toContain('禾序')

  const su = await place.phoneOf('su')
  // As the card in the chat opens it.
  await su.open(card?.path.slice(1) ?? `pages/onboarding/index?code=${code}`, { now: NOW })
  await joinTeam(su, { member: '苏禾' })
  await su.finds('log-first')
  await su.goOffline()
  await su.tap('log-first')
  await fillShow(su, { viewers: '5000', gmvFen: '50000' })
  await su.tap('save-session')
  await su.sees('已离线')

  await chen.open('pages/team/index')
  await chen.sees('苏禾')
  await chen.tapOneOf('member-', 1)
  await chen.tap('role-viewer')
  await chen.sees('苏禾现在是只看')
  await chen.tap('remove-member')
  await chen.sees('移出苏禾？')
  await chen.tap('confirm')
  await chen.finds('team-switch')
  await chen.losesSightOf('苏禾')

  await su.goOnline()
  await su.sees('你已经不在「禾序买手店」里了')
  await su.sees('没有丢')
  await su.tap('save-rescue')
  await su.tap('departure-read')
  await su.finds('start-team')
  await su.kill()
  await su.open()
  await su.finds('start-team')
})
