import { inBothBuilds } from './in-builds'
import { fillShow, twoOfOneTeam } from './steps'

inBothBuilds('a phone that was put away shows what the others did, and keeps what was half typed', async (place) => {
  const { chen, other: su } = await twoOfOneTeam(place, { person: 'su', member: '苏禾', role: 'anchor' })
  await chen.open('pages/sessions/index')
  await chen.finds('log-first')
  await chen.putAway()

  await su.tap('log-first')
  await fillShow(su, { viewers: '11240', gmvFen: '186300' })
  await su.tap('save-session')
  await su.finds('fab-log')
  await su.losesSightOf('未同步')
  await chen.takeUp()
  await chen.sees('186,300')

  await chen.tap('fab-log')
  await fillShow(chen, { viewers: '4000' })
  await chen.putAway()
  await chen.kill()
  await chen.open('pages-sessions/log/index')
  await chen.finds('save-session')
  expect(await chen.read('field-viewers')).toBe('4000')
})
