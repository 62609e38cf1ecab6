import { inBothBuilds } from './in-builds'
import { NOW, twoOfOneTeam } from './steps'

const TAB = 'pages/first-orders/index'
const NEXT_DAY = '2026-11-22T10:20:00+08:00'

inBothBuilds('a first order is kept in three fields, and the team sees who was greeted', async (place) => {
  const { chen, other: su } = await twoOfOneTeam(place, { person: 'su', member: '苏禾', role: 'anchor' })
  await chen.open(TAB, { now: NOW })
  await chen.tap('add-first-order')
  await chen.type('add-name-input', '孙丽')
  await chen.type('add-order-input', '7302640')
  await chen.tap('add-save')
  await chen.sees('孙** 记好了')
  expect(await chen.read('stage-first')).toContain('1')
  await chen.sees('今天没有该联系的人')

  await su.open(TAB, { now: NEXT_DAY })
  await su.sees('买后第 1 天')
  await su.tapOneOf('step-', 0)
  await su.sees('今天没有该联系的人')
  expect(await su.read('rate-contacted')).toContain('100.0%')

  await chen.kill()
  await chen.open(TAB, { now: NEXT_DAY })
  await chen.sees('100.0%')
  await chen.tap('everybody')
  await chen.tapOneOf('buyer-', 0)
  await chen.sees('陈静跟')
  await chen.tap('trust-recommendation')
  await chen.sees('信任来源记好了')
  await chen.tap('nav-left')
  await chen.sees('老客介绍')
})
