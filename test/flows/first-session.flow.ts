import { inBothBuilds } from './in-builds'
import { beginTeam, fillShow, NOW } from './steps'

inBothBuilds('a team begins, logs its first session, finds it in the list and corrects it', async ({ phoneOf }) => {
  const chen = await phoneOf('chen')
  await chen.open('', { now: NOW })
  await beginTeam(chen, { team: '禾序买手店', member: '陈静' })

  await chen.tap('log-first')
  await fillShow(chen, { viewers: '11240', views: '15320', gmvFen: '186300' })
  await chen.sees('12,161')
  await chen.tap('save-session')
  await chen.sees('186,300')

  await chen.tapOneOf('session-card-', 0)
  await chen.tap('detail-edit')
  await fillShow(chen, { gmvFen: '186400', orders: '305' })
  await chen.tap('save-session')
  await chen.finds('detail-edit')
  await chen.tap('nav-left')
  await chen.sees('186,400')
})
