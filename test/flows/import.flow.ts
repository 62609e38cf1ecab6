import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inBothBuilds } from './in-builds'
import { beginTeam, NOW } from './steps'

const FILE = {
  name: '小店订单.csv',
  text: readFileSync(path.join(__dirname, '../fixtures/orders/as-exported.csv'), 'utf8'),
}

inBothBuilds('an order file is looked at, imported, known again, and taken back whole', async (place) => {
  const chen = await place.phoneOf('chen')
  await chen.open('', { now: NOW })
  await beginTeam(chen, { team: '禾序买手店', member: '陈静' })
  await chen.tap('tab-team')
  await chen.tap('open-import')
  await chen.give('import-choose', FILE)
  await chen.finds('import-confirm')
  expect(await chen.read('import-first')).toContain('3')
  await chen.tap('import-confirm')
  await chen.finds('import-done')
  await chen.sees('6 单，4 位买家，新增首单 3 位')

  await chen.tap('import-again')
  await chen.give('import-choose', FILE)
  await chen.finds('import-repeated')
  await chen.tap('nav-left')

  await chen.open('pages-import/runs/index')
  await chen.sees('小店订单.csv')
  await chen.tapOneOf('run-take-back-', 0)
  await chen.sees('已撤回')
  await chen.kill()
  await chen.open('pages-import/runs/index')
  await chen.sees('已撤回')
})
