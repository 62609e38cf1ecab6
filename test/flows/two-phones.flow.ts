import { inBothBuilds } from './in-builds'
import { beginTeam, fillShow, joinTeam, makeCode, NOW } from './steps'

inBothBuilds('two phones share a team: one invites by a code, each sees what the other logged', async ({ phoneOf }) => {
  const chen = await phoneOf('chen')
  await chen.open('', { now: NOW })
  await beginTeam(chen, { team: '禾序买手店', member: '陈静' })
  await chen.tap('log-first')
  await fillShow(chen, { viewers: '11240', gmvFen: '186300' })
  await chen.tap('save-session')
  await chen.finds('fab-log')

  await chen.tap('tab-team')
  const code = await makeCode(chen, 'anchor')

  const su = await phoneOf('su')
  await su.open('', { now: NOW })
  await joinTeam(su, { code, member: '苏禾' })
  await su.sees('186,300')
  await su.tap('fab-log')
  await fillShow(su, { viewers: '4000', gmvFen: '40000' })
  await su.tap('save-session')
  await su.tap('keep-both')
  await su.finds('fab-log')
  await su.losesSightOf('未同步')

  await chen.open()
  await chen.sees('40,000')
})
