import { inBothBuilds } from './in-builds'
import { beginTeam, fillShow, NOW } from './steps'

inBothBuilds('what was logged offline survives a kill and reaches the cloud later', async ({ phoneOf }) => {
  const chen = await phoneOf('chen')
  await chen.open('', { now: NOW })
  await beginTeam(chen, { team: '禾序买手店', member: '陈静' })

  await chen.goOffline()
  await chen.tap('log-first')
  await fillShow(chen, { viewers: '5000', gmvFen: '50000' })
  await chen.tap('save-session')
  await chen.sees('已离线')
  await chen.kill()

  await chen.open()
  await chen.sees('已离线')
  await chen.sees('50,000')

  await chen.goOnline()
  await chen.losesSightOf('未同步')
  await chen.kill()
  await chen.open()
  await chen.sees('50,000')
  await chen.losesSightOf('未同步')
})
