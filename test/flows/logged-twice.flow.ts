import { inBothBuilds } from './in-builds'
import { fillShow, twoOfOneTeam } from './steps'

inBothBuilds('a show that two logged without seeing each other is asked about, made one, and undone', async (place) => {
  const { chen, other: su } = await twoOfOneTeam(place, { person: 'su', member: '苏禾', role: 'anchor' })
  await chen.open('pages/sessions/index')
  for (const [hand, gmvFen] of [
    [chen, '186300'],
    [su, '180000'],
  ] as const) {
    await hand.finds('log-first')
    await hand.goOffline()
    await hand.tap('log-first')
    await fillShow(hand, { viewers: '11240', gmvFen })
    await hand.tap('save-session')
    await hand.sees('已离线')
  }
  await chen.goOnline()
  await chen.losesSightOf('未同步')
  await su.goOnline()
  await su.sees('记了两次')

  await chen.open('pages/sessions/index')
  await chen.sees('记了两次')
  await chen.tap('twins-keep-0')
  await chen.losesSightOf('记了两次')
  await chen.tap('toast-undo')
  await chen.sees('记了两次')
  await chen.tap('twins-both')
  await chen.losesSightOf('记了两次')
  await chen.sees('186,300')
  await chen.sees('180,000')
})
