import { linkOf } from './link-of'
import { inBothBuilds } from './in-builds'
import { fillShow, NOW, twoOfOneTeam } from './steps'

inBothBuilds('the week’s report is shared, read by an outsider, opened by a member, and taken back', async (place) => {
  const { chen, other: xu } = await twoOfOneTeam(place, { person: 'xu', member: '许可', role: 'operator' })
  await chen.open('pages-sessions/log/index', { now: NOW })
  await fillShow(chen, { viewers: '11240', views: '15320', gmvFen: '186300', firstOrders: '92' })
  await chen.tap('save-session')
  await chen.finds('strip-week')
  await chen.tap('tab-weekly')
  await chen.tap('share-report')
  await chen.finds('share-picture')
  const link = await linkOf(chen)

  const stranger = await place.phoneOf('zhou')
  await stranger.open(link, { now: NOW })
  await stranger.sees('来自 禾序买手店')
  const page = await stranger.readAll()
  expect(page).toContain('92')
  expect(page).toContain('11.16–11.22周报')
  expect(page).not.toMatch(/186,?300|¥|15,?320/)
  const passedOn = await stranger.card()
  if (passedOn) expect(passedOn).toMatchObject({ path: `/${link}`, imageUrl: '/cover.jpg' })

  await xu.open(link, { now: NOW })
  await xu.finds('hero-net')
  await xu.sees('186,300')

  await chen.open('pages-share/list/index', { now: NOW })
  await chen.sees('打开 2 次')
  await chen.sees('11.16 – 11.22 周报')
  await chen.tapOneOf('revoke-', 0)
  await chen.sees('没有有效的链接')
  await stranger.open(link, { now: NOW })
  await stranger.sees('这个链接收回了')
})
