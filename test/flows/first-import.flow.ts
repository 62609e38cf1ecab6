import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inBothBuilds } from './in-builds'
import { beginTeam, NOW } from './steps'

const TAB = 'pages/first-orders/index'
const NEXT_DAY = '2026-11-22T10:20:00+08:00'
const WEEK = {
  name: '小店订单_11.16-11.19.csv',
  text: readFileSync(path.join(__dirname, '../fixtures/orders/as-exported.csv'), 'utf8'),
}
/** Two days later the first of them buys again; the week before it another bought what is brought in late. */
const LATER = {
  name: '小店订单_11.21.csv',
  text: [
    '订单编号,订单状态,支付时间,实付金额,商品名称,商品数量,收货人,收货手机号',
    '7302000000000000930,已发货,2026-11-21 20:30:00,¥659.00,直筒羊毛裤,1,王小明,13800138000',
    '7302000000000000041,已完成,2026-11-12 20:30:00,¥99.00,袜子,1,欧阳**,137****0002',
  ].join('\n'),
}

inBothBuilds(
  'orders come in, whom to greet is greeted, and who buys again is known by the next file',
  async (place) => {
    const chen = await place.phoneOf('chen')
    await chen.open('', { now: NOW })
    await beginTeam(chen, { team: '禾序买手店', member: '陈静' })
    await chen.tap('tab-firstOrders')
    await chen.tap('import-orders')
    await chen.give('import-choose', WEEK)
    await chen.tap('import-confirm')
    await chen.finds('import-done')
    await chen.tap('nav-left')
    await chen.finds('stage-first')
    expect(await chen.read('stage-first')).toContain('3')
    expect(await chen.read('stage-repurchased')).toContain('0')
    // Who gave everything back is not asked to be greeted.
    expect(await chen.read('whose-all')).toContain('2')
    await chen.tapOneOf('step-', 0)
    await chen.tapOneOf('step-', 0)
    await chen.sees('今天没有该联系的人')
    expect(await chen.read('rate-contacted')).toContain('66.7%')

    await chen.open(TAB, { now: NEXT_DAY })
    await chen.tap('import-orders')
    await chen.give('import-choose', LATER)
    await chen.finds('import-confirm')
    expect(await chen.read('import-first')).toContain('0')
    await chen.sees('1 位的首单其实更早')
    await chen.tap('import-confirm')
    await chen.finds('import-done')
    await chen.kill()
    await chen.open(TAB, { now: NEXT_DAY })
    await chen.finds('stage-first')
    expect(await chen.read('stage-first')).toContain('3')
    expect(await chen.read('stage-repurchased')).toContain('2')
  },
)
