import { inBothBuilds } from './in-builds'
import { beginTeam, fillShow, NOW } from './steps'

inBothBuilds('without any cloud a person logs, is killed, and finds it', async ({ phoneWithoutCloud }) => {
  const alone = await phoneWithoutCloud()
  await alone.open('', { now: NOW })
  await beginTeam(alone, { team: '禾序买手店', member: '陈静' })
  await alone.tap('log-first')
  await fillShow(alone, { views: '15320', gmvFen: '186300' })
  await alone.tap('save-session')
  await alone.finds('fab-log')
  await alone.kill()
  await alone.open()
  await alone.sees('186,300')
})
