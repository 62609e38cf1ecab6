import budgets from '../../config/budgets.json'
import { buyersBackup } from './buyers-backup'
import { inBuilds } from './in-builds'
import { NOW } from './steps'

const BUYERS = 5_000

inBuilds(['weapp'], `a step taken with one of ${BUYERS} buyers sends little to the view`, async ({ phoneOf }) => {
  const chen = await phoneOf('chen')
  await chen.open('', { now: NOW })
  await chen.give('restore-backup', { name: 'daybreak.json', text: await buyersBackup(BUYERS, Date.parse(NOW)) })
  await chen.finds('tab-firstOrders')
  await chen.tap('tab-firstOrders')
  await chen.finds('stage-first')
  await chen.losesSightOf('正在看最新的订单')
  await chen.cost()

  await chen.tapOneOf('step-', 0)
  await chen.finds('toast-undo')
  const sent = (await chen.cost())?.sent ?? []
  const bytes = sent.reduce((sum, part) => sum + part.bytes, 0)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(budgets.followUpStepBytes)

  const contacted = await chen.read('rate-contacted')
  expect(contacted).not.toBe('0.0%')
  await chen.tap('toast-undo')
  await chen.losesSightOf(contacted)
  expect(await chen.read('rate-contacted')).toBe('0.0%')
})
