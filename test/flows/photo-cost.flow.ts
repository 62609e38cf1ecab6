import path from 'node:path'
import budgets from '../../config/budgets.json'
import { inBuilds } from './in-builds'
import { beginTeam, fillShow, NOW } from './steps'

inBuilds(['weapp'], 'a picture is added and sent without its bytes going to the view', async ({ phoneOf }) => {
  const chen = await phoneOf('chen')
  await chen.open('', { now: NOW })
  await beginTeam(chen, { team: '禾序买手店', member: '陈静' })
  await chen.tap('log-first')
  await fillShow(chen, { viewers: '11240', gmvFen: '186300' })
  await chen.tap('save-session')
  await chen.finds('strip-week')
  await chen.losesSightOf('未同步')
  await chen.tapOneOf('session-card-', 0)
  await chen.finds('photo-add')
  await chen.cost()

  await chen.givePicture('photo-add', path.resolve('docs/pictures/screens.png'))
  await chen.sees('加了 1 张')
  await chen.losesSightOf('上传')
  const cost = await chen.cost()
  const sent = cost?.sent ?? []
  const bytes = sent.reduce((sum, one) => sum + one.bytes, 0)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(budgets.addedPictureBytes)
  expect(cost?.longestHandler.milliseconds).toBeLessThanOrEqual(budgets.handlerMilliseconds)
})
