import budgets from '../../config/budgets.json'
import { buyersBackup } from './buyers-backup'
import { inBothBuilds } from './in-builds'
import { NOW } from './steps'

const BUYERS = 5_000

inBothBuilds(`the tab 首单 of ${BUYERS} buyers opens and stays small`, async ({ phoneOf }) => {
  const chen = await phoneOf('chen')
  await chen.open('', { now: NOW })
  await chen.give('restore-backup', { name: 'daybreak.json', text: await buyersBackup(BUYERS, Date.parse(NOW)) })
  await chen.finds('tab-firstOrders')
  await chen.tap('tab-firstOrders')
  await chen.finds('stage-first')
  await chen.losesSightOf('正在看最新的订单')
  expect(await chen.read('stage-first')).toContain('5,000')

  await chen.tap('everybody')
  await chen.finds('back-to-due')
  for (let turn = 0; turn < 6; turn += 1) {
    await chen.scroll(1_500)
    const cost = await chen.cost()
    if (!cost) continue
    expect(cost.nodes).toBeLessThan(budgets.pageNodes)
    expect(cost.depth).toBeLessThan(budgets.pageDepth)
    expect(cost.mostChildren).toBeLessThan(budgets.pageChildren)
  }

  await chen.kill()
  await chen.open('pages/first-orders/index')
  await chen.finds('stage-first')
  // What was kept is there at once; where the kill met it half written, the rest is read again.
  await chen.losesSightOf('正在看最新的订单')
  expect(await chen.read('stage-first')).toContain('5,000')
})
